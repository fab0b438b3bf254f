// What the page looks like and how it moves; plain CSS and plain JavaScript.

extension WhatIfPage {
  static let style = """
    :root { --good: #1a7f37; --bad: #b42318; --open: #8a6100; --line: #d7dbe0; --soft: #f5f6f8;
      --ink: #1c2128; --faint: #656d76; --mark: #0b5cad; --back: #fff; }
    @media (prefers-color-scheme: dark) { :root { --good: #4cc26b; --bad: #ff7b6b; --open: #d9a53a;
      --line: #363c45; --soft: #22272e; --ink: #e6e9ed; --faint: #9aa4af; --mark: #6cb2ff;
      --back: #181c21; } }
    * { box-sizing: border-box; }
    body { margin: 0; font: 15px/1.45 system-ui, sans-serif; color: var(--ink);
      background: var(--back); }
    header, main, footer { max-width: 1180px; margin: 0 auto; padding: 0 20px; }
    h1 { font-size: 22px; margin: 20px 0 4px; } h2 { font-size: 16px; margin: 0 0 6px; }
    * + h2 { margin-top: 16px; } h3 { font-size: 14px; margin: 12px 0 4px; }
    p { margin: 4px 0 8px; } .hint, #sub, #count, footer { color: var(--faint); font-size: 13px; }
    main { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 16px; }
    section { border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px; min-width: 0; }
    #table, #rest, #detail { grid-column: 1 / -1; }
    @media (max-width: 800px) { main { grid-template-columns: minmax(0, 1fr); } }
    table { border-collapse: collapse; width: 100%; font-size: 14px; }
    td, th { padding: 3px 8px 3px 6px; text-align: left; vertical-align: top; }
    tr.pick { cursor: pointer; } tr.pick:hover { background: var(--soft); }
    tr.on { background: var(--soft); box-shadow: inset 3px 0 var(--mark); }
    .holds { color: var(--good); } .violated { color: var(--bad); font-weight: 600; }
    .open { color: var(--open); } .faint { color: var(--faint); }
    .row { display: flex; gap: 8px; align-items: baseline; margin: 5px 0; }
    .row > b { flex: 0 0 9.5em; font-weight: 500; overflow-wrap: anywhere; }
    .row > b small { display: block; font-weight: 400; font-size: 12px; line-height: 1.2; }
    .row > div { flex: 1 1 0; display: flex; gap: 6px; flex-wrap: wrap; }
    .row.changed > b span::after { content: " *"; color: var(--mark); }
    button, label.v { font: inherit; font-size: 13px; border: 1px solid var(--line);
      border-radius: 5px; background: var(--back); color: var(--ink); padding: 1px 8px;
      cursor: pointer; }
    button.sel { background: var(--mark); border-color: var(--mark); color: var(--back); }
    button.base:not(.sel) { border-style: dashed; }
    button:focus-visible, tr:focus-visible { outline: 2px solid var(--mark); outline-offset: 1px; }
    code, .cond { font-family: ui-monospace, monospace; font-size: 13px; }
    .cond { background: var(--soft); border-radius: 5px; padding: 6px 10px; margin: 4px 0;
      overflow-wrap: anywhere; white-space: pre-wrap; }
    ul { margin: 4px 0; padding-left: 20px; } li { margin: 2px 0; }
    li.go { cursor: pointer; } li.go:hover { color: var(--mark); }
    .scroll { max-height: 460px; overflow: auto; border-top: 1px solid var(--line); }
    #matrix th { position: sticky; top: 0; background: var(--back); cursor: pointer; }
    #matrix th.p { writing-mode: vertical-rl; transform: rotate(180deg); padding: 6px 2px;
      font-weight: 500; font-size: 12px; text-align: left; }
    #matrix td.m { width: 22px; text-align: center; padding: 2px 0; }
    footer { padding: 14px 20px 30px; overflow-wrap: anywhere; }
    """

  static let script = """
    "use strict";
    const D = JSON.parse(document.getElementById("data").textContent);
    const $ = id => document.getElementById(id);
    const names = { h: "holds", v: "violated", o: "open" }, signs = { h: "·", v: "✗", o: "?" };
    const dims = D.dimensions, props = D.properties, base = D.base;
    const number = new Map(D.variants.map((row, index) => [row.join(), index]));
    // The condition of what the base violates is what one came for.
    const first = props.findIndex(p => p.standings[base] === "v");
    let current = base, picked = Math.max(first, 0), shownMax = 300;
    const filters = dims.map(d => new Set(d.values.keys())), wanted = props.map(() => "");
    function el(tag, text, cls) {
      const e = document.createElement(tag);
      if (text !== undefined) e.textContent = text;
      if (cls) e.className = cls;
      return e;
    }
    function changes(v) {
      return dims.flatMap((d, k) => D.variants[v][k] === D.variants[base][k] ? []
        : [d.name + " = " + d.values[D.variants[v][k]]]);
    }
    const grouped = n => n.toLocaleString("en-US");
    const counted = (n, noun) => grouped(n) + " " + noun + (n === 1 ? "" : "s");
    function named(d) {
      const b = el("b"), owner = d.owner ? el("small", d.owner, "faint") : "";
      b.append(el("span", d.name), owner);
      return b;
    }
    const told = v => changes(v).join(", ") || "the base";
    function choose(v) { current = v; draw(); }
    function drawSwitches() {
      const box = $("switches");
      box.replaceChildren(...dims.map((d, k) => {
        const row = el("div", undefined, "row"), now = D.variants[current];
        if (now[k] !== D.variants[base][k]) row.classList.add("changed");
        const values = el("div");
        row.append(named(d), values);
        d.values.forEach((value, digit) => {
          const b = el("button", value), next = [...now];
          next[k] = digit;
          const target = number.get(next.join());
          if (now[k] === digit) b.classList.add("sel");
          if (D.variants[base][k] === digit) b.classList.add("base");
          b.disabled = target === undefined;
          if (b.disabled) { b.title = "ruled out by an assumption"; b.style.opacity = .35; }
          b.onclick = () => choose(target);
          values.append(b);
        });
        return row;
      }));
      const p = $("chosen");
      p.replaceChildren(el("span", "Changes from the base: " + (changes(current).join(", ")
        || "none"), "faint"));
      if (current !== base) {
        const b = el("button", "back to the base");
        b.onclick = () => choose(base);
        p.append(" ", b);
      }
    }
    function drawProperties() {
      $("properties").replaceChildren(...props.map((p, i) => {
        const row = el("tr", undefined, "pick"), s = p.standings[current];
        row.tabIndex = 0;
        if (i === picked) row.classList.add("on");
        const depth = p.depths[current];
        row.append(el("td", names[s] + (s === "v" && depth !== null ? ", " + depth + " steps" : ""),
          names[s]));
        const name = el("td", p.name);
        if (p.title) name.append(el("div", p.title, "faint"));
        row.append(name);
        const pick = () => { picked = picked === i ? -1 : i; draw(); };
        row.onclick = pick;
        row.onkeydown = e => { if (e.key === "Enter") pick(); };
        return row;
      }));
    }
    function list(title, items, text, go) {
      const box = document.createDocumentFragment();
      if (!items.length) return box;
      box.append(el("h3", title));
      const ul = el("ul");
      items.slice(0, 40).forEach(item => {
        const li = el("li", text(item), go ? "go" : "");
        if (go) li.onclick = () => choose(go(item));
        ul.append(li);
      });
      if (items.length > 40) ul.append(el("li", "… and " + (items.length - 40) + " more", "faint"));
      box.append(ul);
      return box;
    }
    function condition(c, otherwise) {
      const box = el("div", undefined, "cond"), parts = c.cover;
      if (parts.length < 4) box.textContent = parts.length ? c.text : otherwise;
      else parts.forEach((part, i) => box.append(el("div", (i ? "or " : "   ") + part)));
      return box;
    }
    const joined = items => items.map(x => x.switch + " = " + x.value).join(", ");
    function drawDetail() {
      const box = $("detail");
      box.hidden = picked < 0;
      box.replaceChildren();
      if (picked < 0) return;
      const p = props[picked], holding = [...p.standings].filter(c => c === "h").length;
      box.append(el("h2", p.name + (p.title ? ": " + p.title : "")));
      box.append(el("p", "Holds in " + grouped(holding) + " of " + counted(D.variants.length, "variant")
        + ", exactly when", "hint"));
      box.append(condition(p.holds_when, holding === D.variants.length ? "always" : "never"));
      if (p.fails_when.cover.length && p.fails_when.cover.length < p.holds_when.cover.length) {
        box.append(el("p", "It fails exactly when", "hint"));
        box.append(condition(p.fails_when, "never"));
      }
      if (p.holds_when.sufficient.length > p.holds_when.cover.length)
        box.append(list("Weakest sufficient conditions"
          + (p.holds_when.sufficient_are_all ? "" : " (there are more)"),
          p.holds_when.sufficient, x => x));
      box.append(list("Least changes to the base that repair it", p.repairs, x => x.text,
        x => x.variant));
      box.append(list("Least changes to the base that break it", p.breakages, x => x.text,
        x => x.variant));
      box.append(list("Values that help in some variants and hurt in others",
        p.effects.filter(x => x.gain && x.loss), x => x.switch + " = " + x.value + ": gains it "
          + x.gains + " times, loses it " + x.losses + " times; lost for example from " + told(x.loss[0]),
        x => x.loss[1]));
      const helps = p.effects.filter(x => !x.loss), hurts = p.effects.filter(x => !x.gain);
      if (helps.length) box.append(el("h3", "Never hurt"), el("p", joined(helps), "holds"));
      if (hurts.length) box.append(el("h3", "Never help"), el("p", joined(hurts), "violated"));
      if (p.without_effect.length)
        box.append(el("p", "Never matters here: " + p.without_effect.join(", "), "hint"));
    }
    function drawFilters() {
      $("filters").replaceChildren(...dims.map((d, k) => {
        const row = el("div", undefined, "row");
        const values = el("div"), isNarrow = filters[k].size < d.values.length;
        row.append(el("b", d.name), values);
        d.values.forEach((value, digit) => {
          const b = el("button", value, isNarrow && filters[k].has(digit) ? "sel" : "");
          b.setAttribute("aria-pressed", isNarrow && filters[k].has(digit));
          b.onclick = () => {
            // The first click leaves only this value; the last one out brings all back.
            if (filters[k].size === d.values.length && d.values.length > 1) filters[k].clear();
            if (filters[k].has(digit)) filters[k].delete(digit); else filters[k].add(digit);
            if (!filters[k].size) d.values.forEach((_, x) => filters[k].add(x));
            shownMax = 300;
            drawFilters(); drawMatrix();
          };
          values.append(b);
        });
        return row;
      }));
    }
    function drawMatrix() {
      const rows = [];
      let count = 0;
      D.variants.forEach((row, v) => {
        if (!row.every((digit, k) => filters[k].has(digit))) return;
        if (!wanted.every((w, i) => !w || props[i].standings[v] === w)) return;
        count++;
        if (rows.length < shownMax) rows.push(v);
      });
      $("count").textContent = grouped(count) + " of " + counted(D.variants.length, "variant");
      const head = el("tr");
      props.forEach((p, i) => {
        const th = el("th", (wanted[i] ? signs[wanted[i]] + " " : "") + p.name, "p");
        if (wanted[i]) th.classList.add(names[wanted[i]]);
        th.title = "click to show only where it holds, then only where it is violated";
        th.onclick = () => { wanted[i] = { "": "h", h: "v", v: "" }[wanted[i]]; drawMatrix(); };
        head.append(th);
      });
      head.append(el("th", "changes from the base"));
      const body = rows.map(v => {
        const tr = el("tr", undefined, "pick" + (v === current ? " on" : ""));
        props.forEach(p => tr.append(el("td", signs[p.standings[v]], "m " + names[p.standings[v]])));
        tr.append(el("td", changes(v).join(", ") || "base"));
        tr.onclick = () => choose(v);
        return tr;
      });
      if (count > rows.length) {
        const tr = el("tr", undefined, "pick"), td = el("td", "show more", "faint");
        td.colSpan = props.length + 1;
        tr.append(td);
        tr.onclick = () => { shownMax *= 4; drawMatrix(); };
        body.push(tr);
      }
      $("matrix").replaceChildren(head, ...body);
    }
    function drawRest() {
      const box = $("rest");
      if (D.repairs_of_all) {
        box.append(el("h2", "All of these properties together"));
        if (D.repairs_of_all.length) box.append(list("Least changes to the base after which all hold",
          D.repairs_of_all, x => x.text, x => x.variant));
        else box.append(el("p", "No variant has them all.", "violated"));
      }
      if (D.without_effect.length + D.without_verdict_effect.length + D.never_taken.length)
        box.append(el("h2", "What does not matter"));
      if (D.without_effect.length)
        box.append(el("p", "Without any effect: " + D.without_effect.join(", ")));
      if (D.without_verdict_effect.length)
        box.append(el("p", "Changing no verdict: " + D.without_verdict_effect.join(", ")));
      if (D.never_taken.length)
        box.append(el("p", "Never happens in any variant: " + D.never_taken.join(", ")));
      if (D.requirements.length) box.append(el("h2", "Required"));
      D.requirements.forEach(r => box.append(el("p", r.text + ": "
        + (r.met ? "met" : "not met by " + counted(r.offenders.length, "variant")),
        r.met ? "holds" : "violated")));
      const e = D.effort;
      box.append(el("h2", "What this took"));
      box.append(el("p", counted(D.variants.length, "variant") + " in "
        + (e.families === 1 ? "one exploration" : grouped(e.families) + " explorations") + ", "
        + e.seconds.toFixed(2) + " s: " + counted(e.states, "state") + ", which are "
        + grouped(e.states_of_all_variants) + " when counted for each variant; "
        + counted(D.behaviours, "behaviour") + ". " + counted(D.confirmed.length, "variant")
        + (D.confirmed.length === 1 ? " was" : " were") + " also run alone, with the same verdicts and "
        + "depths, all traces replayed by the reference interpreter.", "faint"));
    }
    function draw() { drawSwitches(); drawProperties(); drawDetail(); drawMatrix(); }
    document.querySelector("h1").textContent = D.model + ": what if";
    $("sub").textContent = D.path + (D.fixed.length ? "; the same in all variants: "
      + D.fixed.map(f => f.name + " = " + f.value).join(", ") : "");
    drawFilters(); drawRest(); draw();
    """
}
