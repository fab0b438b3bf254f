-- German's cache coherence protocol, as one would write it for Murphi.
--
-- Rumur, without symmetry: 5,301 states for 2 nodes and 2 values, as in german.seam.

const
  N: 2;
  VALUES: 2;

type
  Node: scalarset(N);
  Data: 0..VALUES;  -- 0 is what was there from the beginning, or nothing
  Copy: enum { invalid, shared, exclusive };
  Kind: enum {
    nothing, want_shared, want_exclusive, invalidate, acknowledge, grant_shared, grant_exclusive };
  Line: record copy: Copy; data: Data; end;
  Message: record kind: Kind; data: Data; end;

var
  cache: array [Node] of Line;
  request: array [Node] of Kind;
  order: array [Node] of Message;
  answer: array [Node] of Message;
  to_invalidate: array [Node] of boolean;
  holders: array [Node] of boolean;
  is_exclusive: boolean;
  serving: Kind;
  client: Node;
  memory: Data;
  written: Data;

procedure clear_message(var m: Message);
begin
  m.kind := nothing;
  m.data := 0;
end;

startstate
begin
  for n: Node do
    cache[n].copy := invalid;
    cache[n].data := 0;
    request[n] := nothing;
    clear_message(order[n]);
    clear_message(answer[n]);
    to_invalidate[n] := false;
    holders[n] := false;
  end;
  is_exclusive := false;
  serving := nothing;
  undefine client;
  memory := 0;
  written := 0;
end;

ruleset n: Node do

  rule "ask shared" request[n] = nothing & cache[n].copy = invalid ==>
  begin
    request[n] := want_shared;
  end;

  rule "ask exclusive" request[n] = nothing & cache[n].copy != exclusive ==>
  begin
    request[n] := want_exclusive;
  end;

  rule "serve" serving = nothing & request[n] != nothing ==>
  begin
    serving := request[n];
    client := n;
    request[n] := nothing;
    to_invalidate := holders;
  end;

  rule "invalidate"
    order[n].kind = nothing & to_invalidate[n]
    & (serving = want_exclusive | serving = want_shared & is_exclusive)
  ==>
  begin
    order[n].kind := invalidate;
    to_invalidate[n] := false;
  end;

  rule "acknowledge" order[n].kind = invalidate & answer[n].kind = nothing ==>
  begin
    order[n].kind := nothing;
    answer[n].kind := acknowledge;
    if cache[n].copy = exclusive then
      answer[n].data := cache[n].data;
    end;
    cache[n].copy := invalid;
    cache[n].data := 0;
  end;

  rule "take acknowledgement" answer[n].kind = acknowledge & serving != nothing ==>
  begin
    holders[n] := false;
    if is_exclusive then
      is_exclusive := false;
      memory := answer[n].data;
    end;
    clear_message(answer[n]);
  end;

  rule "grant shared"
    serving = want_shared & client = n & order[n].kind = nothing & !is_exclusive
  ==>
  begin
    order[n].kind := grant_shared;
    order[n].data := memory;
    holders[n] := true;
    serving := nothing;
    undefine client;
  end;

  rule "grant exclusive"
    serving = want_exclusive & client = n & order[n].kind = nothing & !is_exclusive
    & forall o: Node do !holders[o] end
  ==>
  begin
    order[n].kind := grant_exclusive;
    order[n].data := memory;
    holders[n] := true;
    is_exclusive := true;
    serving := nothing;
    undefine client;
  end;

  rule "take shared" order[n].kind = grant_shared ==>
  begin
    cache[n].copy := shared;
    cache[n].data := order[n].data;
    clear_message(order[n]);
  end;

  rule "take exclusive" order[n].kind = grant_exclusive ==>
  begin
    cache[n].copy := exclusive;
    cache[n].data := order[n].data;
    clear_message(order[n]);
  end;

  ruleset d: 1..VALUES do
    rule "store" cache[n].copy = exclusive ==>
    begin
      cache[n].data := d;
      written := d;
    end;
  end;

end;

invariant "an exclusive copy is the only one"
  forall n: Node do
    forall m: Node do
      n = m | cache[n].copy != exclusive | cache[m].copy = invalid
    end
  end;

invariant "memory is right"
  is_exclusive | memory = written;

invariant "copies are right"
  forall n: Node do
    cache[n].copy = invalid | cache[n].data = written
  end;
