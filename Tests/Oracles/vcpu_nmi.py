#!/usr/bin/env python3
"""An enumeration of TDX vCPU entry, exit and the NMI that knows nothing of Seam.

Written from the domain facts alone, one logical processor, to hold models/vcpu_nmi.seam against.

python3 vcpu_nmi.py                  the verdict matrix for 2 and 3 NMIs, and shortest witnesses
python3 vcpu_nmi.py --readings       the matrix under each other reading of what the facts leave open
python3 vcpu_nmi.py --table N SEED   N variants of the model and their verdicts, one a line, as in
                                     vcpu_nmi.table
"""

import itertools
import random
import sys
from collections import deque, namedtuple

S = namedtuple(
    "S",
    "pc blk latch asserted intd saved exitk owed osrc frames nst lid lrip swl ctx "
    "fb sb smi smib n last",
)
# frames: tuple of (id, srcs, rip, pos, handled, how)
#   pos 0 = entry done / next source to poll is pos+1 ; pos == nsrc -> end
BASE = dict(
    propagate="none",
    kvm="in_section",
    noinstr=True,
    fault=True,
    delivery="idt",
    source=False,
    depth=1,
    arrival="anywhere",
    saved_blk=False,
    iret="never",
    nmis=2,
    sources="distinct",
)
READ = dict(
    arrive_waits=True,  # urgent T7 goes before arrivals too
    arrive_end=False,  # NMIs arrive (and are delivered) at END
    depth0="open",  # depth 0: "open" = an open processor still takes; "never" = nothing is held
    k_stays=True,  # after a KVM-called run the thread stands at K until its next step
    fault_everywhere=True,  # T13 wherever the thread is instrumentable (else POST and OUT only)
    selfipi_ctx="until_run",  # kvm_ctx after self IPI: "until_run" / "send_only" / "none"
    selfipi_rip="K",
    latched_id="first",
    p7="ctx",
    ctx_at_k=True,  # kvm_after_interrupt is the step after the helper, not the end of the run
    ctx_eaten="any",  # self IPI mark is taken off by the end of "any" run / the "outer" run
    smi_anywhere=True,  # an SMI may arrive wherever the thread is (else ROOT_OUT and POST)
    budget=True,  # one fault, one SMI (else as many as one likes)
    skip_post2=False,  # with nothing owed the thread goes from POST to OUT directly
    atomic_start=True,  # T8 in the same move as T7/T11
)
HOSTRIP = {
    "PRE": "PRE",
    "POST": "POST",
    "K": "K",
    "POST2": "POST2",
    "OUT": "OUT",
    "KO": "K",
    "OUT2": "OUT",
    "END": "END",
}


class Model:
    def __init__(self, cfg, read):
        self.c = dict(BASE, **cfg)
        self.r = dict(READ, **read)
        self.nsrc = self.c["nmis"] if self.c["sources"] == "distinct" else 1
        self.nsrc = max(self.nsrc, 1)

    def src(self, n):
        return n if self.c["sources"] == "distinct" else 1

    def init(self):
        return S(
            "PRE",
            self.c["saved_blk"],
            (),
            frozenset(),
            frozenset(),
            False,
            "none",
            0,
            frozenset(),
            (),
            "idle",
            0,
            "none",
            False,
            False,
            1 if self.c["fault"] else 0,
            0,
            False,
            1 if self.c["iret"] != "never" else 0,
            0,
            0,
        )

    def host(self, s):
        return s.pc in HOSTRIP and (s.pc != "END" or self.r["arrive_end"])

    def may_arrive(self, s):
        a, k, first = self.c["arrival"], s.pc, s.n == 0
        if k == "END" and not self.r["arrive_end"]:
            return False
        if a == "anywhere":
            return True
        if a == "x1_root_out":
            return first or k == "ROOT_OUT"
        if a == "x1_post":
            return first or k == "POST"
        if a == "x1_before_entry":
            return first or k in ("PRE", "ROOT_IN")
        if a == "x_root_out":
            return not first or k == "ROOT_OUT"
        if a == "td_then_root_out":
            return k == ("TD" if first else "ROOT_OUT")
        raise ValueError(a)

    def room(self, s):
        if len(s.latch) < self.c["depth"]:
            return True
        return self.r["depth0"] == "open" and not s.latch and not s.blk

    def start(self, s, nid, srcs, rip, how, bad, ev):
        """T8"""
        if self.c["delivery"] == "idt" and s.nst != "idle":
            lid = s.lid if (s.nst == "latched" and self.r["latched_id"] == "first") else nid
            ev.append(f"LATCHED {nid}")
            if s.nst == "latched":
                bad.add("P5b")  # two notes, one rerun
            return s._replace(nst="latched", lid=lid, blk=False)
        if s.frames:
            bad.add("P4")
        return self.run(s, nid, srcs, rip, how, bad, ev, push=True)

    def run(self, s, nid, srcs, rip, how, bad, ev, push):
        ev.append(f"start {nid}@{rip}({how})")
        if nid < s.last:
            bad.add("P1")
        last = max(s.last, nid)
        swl = s.swl
        b2b = rip == s.lrip
        if not b2b:
            swl = False
        f = (nid, srcs, rip, 0, 0, how, b2b)
        return s._replace(
            frames=(s.frames if push else s.frames[:-1]) + (f,),
            nst="exec" if self.c["delivery"] == "idt" else "idle",
            lid=0,
            lrip=rip,
            swl=swl,
            last=last,
        )

    def urgent(self, s):
        """T7, and SMM (T14) as the other urgent thing"""
        out = []
        c = self.c
        if self.host(s) and s.smi:
            bad, ev = set(), ["T14 SMM with IRET"]
            out.append((" ".join(ev), s._replace(smi=False, blk=False), bad))
        if self.host(s) and s.latch and not s.blk:
            (nid, srcs), rest = s.latch[0], s.latch[1:]
            bad, ev = set(), []
            rip = "H" if s.frames else HOSTRIP[s.pc]
            t = self.start(s._replace(blk=True, latch=rest), nid, srcs, rip, "hw", bad, ev)
            out.append((f"T7 deliver {nid}: " + ", ".join(ev), t, bad))
        return out

    def moves(self, s):
        u = self.urgent(s)
        for m in u:
            yield m
        c, r = self.c, self.r
        if not u or not r["arrive_waits"]:
            # T1
            if s.n < c["nmis"] and self.may_arrive(s):
                nid = s.n + 1
                x = self.src(nid)
                if x not in s.asserted:
                    t = s._replace(n=nid, asserted=s.asserted | {x})
                    if s.pc == "TD":
                        t = t._replace(intd=t.intd | {x})
                    lost = False
                    if self.room(s):
                        t = t._replace(latch=t.latch + ((nid, frozenset([x])),))
                    elif c["source"] and s.latch:
                        i, q = s.latch[-1]
                        t = t._replace(latch=s.latch[:-1] + ((i, q | {x}),))
                        lost = True
                    else:
                        lost = True
                    yield (
                        f"T1 raise {nid} src {x}" + (" (collapsed)" if lost else ""),
                        t,
                        {"P5b"} if lost else set(),
                    )
        if u:
            return
        if (
            s.smib
            and (s.pc in ("ROOT_OUT", "POST") or r["smi_anywhere"] and s.pc != "END")
            and c["iret"] == "smm"
            and not s.smi
        ):
            yield ("SMI arrives", s._replace(smib=0 if r["budget"] else 1, smi=True), set())
        if (
            s.smib
            and (s.pc in ("PRE", "POST", "K", "POST2") if r["smi_anywhere"] else s.pc == "POST")
            and not s.frames
            and c["iret"] == "mc"
        ):
            yield (
                "machine check in section",
                s._replace(
                    smib=0 if r["budget"] else 1, blk=s.blk if c["delivery"] == "fred" else False
                ),
                set(),
            )
        if s.frames:
            nid, srcs, rip, pos, h, how, b2b = s.frames[-1]
            if pos < self.nsrc:
                x = pos + 1
                t = s
                bad = set()
                nm = f"T9 poll {x}"
                if x in s.asserted and (not c["source"] or x in srcs):
                    h += 1
                    nm += " handled"
                    ctx = s.ctx if r["p7"] == "ctx" else how == "kvm"
                    if x in s.intd and not ctx:
                        bad.add("P7")
                    t = t._replace(asserted=s.asserted - {x}, intd=s.intd - {x})
                yield (
                    nm,
                    t._replace(frames=s.frames[:-1] + ((nid, srcs, rip, pos + 1, h, how, b2b),)),
                    bad,
                )
            else:
                bad = set()
                ev = [f"T10 end {nid} handled={h}"]
                t = s
                if h > 1:
                    t = t._replace(swl=True)
                    ev.append("swallow set")
                if h == 0:
                    if b2b and s.swl:
                        ev.append("swallowed")
                    else:
                        bad.add("P2")
                        ev.append("UNKNOWN NMI")
                if c["delivery"] == "idt" and s.nst == "latched":
                    t = self.run(
                        t, s.lid, frozenset(range(1, self.nsrc + 1)), rip, how, bad, ev, push=False
                    )
                else:
                    t = t._replace(frames=s.frames[:-1], blk=False, nst="idle")
                    if c["kvm"] == "self_ipi":
                        if r["ctx_eaten"] == "any" or not t.frames:
                            t = t._replace(ctx=False)
                    elif not t.frames and not r["ctx_at_k"]:
                        t = t._replace(ctx=False)
                yield (", ".join(ev), t, bad)
            return
        # T13 / instrumentation
        inside = s.pc in ("PRE", "POST", "K", "POST2")
        outside = s.pc in ("OUT", "KO", "OUT2")
        instrumentable = outside or (inside and not c["noinstr"])
        if not r["fault_everywhere"] and s.pc not in ("POST", "OUT"):
            instrumentable = False
        if instrumentable:
            b = {"P6"} if inside else set()
            yield ("instrumentation", s, b)
            if s.fb:
                yield (
                    "T13 fault",
                    s._replace(
                        fb=0 if r["budget"] else 1, blk=False if c["delivery"] == "idt" else s.blk
                    ),
                    b,
                )

        def tokvm(s, after):
            pc = "KO" if after else "K"
            nid, q = s.owed, s.osrc
            t = s._replace(owed=0, osrc=frozenset(), pc=pc, ctx=True)
            if c["kvm"] == "self_ipi":
                t = t._replace(ctx=r["selfipi_ctx"] == "until_run")
                if r["selfipi_ctx"] == "send_only":
                    pass
                t = t._replace(pc="POST2" if r["selfipi_rip"] == "POST2" else "K")
                if self.room(s):
                    t = t._replace(latch=t.latch + ((nid, q),))
                elif c["source"] and t.latch:
                    i, p = t.latch[-1]
                    t = t._replace(latch=t.latch[:-1] + ((i, p | q),))
                return (f"T11 self IPI {nid}", t, set())
            bad, ev = set(), []
            if not s.blk:
                bad.add("P3")
            t = self.start(t, nid, q, "K", "kvm", bad, ev)
            return ("T11 KVM " + ", ".join(ev), t, bad)

        if s.pc == "PRE":
            yield ("T2 SEAMCALL", s._replace(saved=s.blk, blk=True, pc="ROOT_IN"), set())
        elif s.pc == "ROOT_IN":
            yield ("T3 VM entry", s._replace(blk=False, pc="TD"), set())
            yield ("T3' entry fails", s._replace(exitk="other", pc="ROOT_OUT"), set())
        elif s.pc == "TD":
            if s.latch:
                (nid, q), rest = s.latch[0], s.latch[1:]
                yield (
                    f"T4 NMI exit {nid}",
                    s._replace(latch=rest, owed=nid, osrc=q, exitk="nmi", blk=True, pc="ROOT_OUT"),
                    set(),
                )
            else:
                yield ("T5 other exit", s._replace(exitk="other", blk=True, pc="ROOT_OUT"), set())
        elif s.pc == "ROOT_OUT":
            b = (
                s.saved
                or c["propagate"] == "all_exits"
                or (c["propagate"] == "nmi_exits" and s.exitk == "nmi")
            )
            yield (f"T6 SEAMRET blocked={b}", s._replace(blk=b, pc="POST"), set())
        elif s.pc == "POST":
            if s.owed and c["kvm"] in ("in_section", "self_ipi"):
                yield tokvm(s, False)
            else:
                yield ("T11 skip", s._replace(pc="OUT" if r["skip_post2"] else "POST2"), set())
        elif s.pc == "K":
            yield (
                "helper returns",
                s._replace(pc="POST2", ctx=s.ctx and c["kvm"] == "self_ipi"),
                set(),
            )
        elif s.pc == "POST2":
            yield ("T12 section end", s._replace(pc="OUT"), set())
        elif s.pc == "OUT":
            if s.owed and c["kvm"] == "after_section":
                yield tokvm(s, True)
            else:
                yield ("to END", s._replace(pc="END"), set())
        elif s.pc == "KO":
            yield ("helper returns", s._replace(pc="OUT2", ctx=False), set())
        elif s.pc == "OUT2":
            yield ("to END", s._replace(pc="END"), set())


def canon(m, s):
    return s


def explore(cfg, read=None, want=None):
    """returns (violated set, number of states, depth, witnesses)"""
    m = Model(cfg, read or {})
    s0 = m.init()
    seen = {s0: None}
    q = deque([s0])
    bad = {}
    depth = {s0: 0}
    while q:
        s = q.popleft()
        any_ = False
        for name, t, b in m.moves(s):
            if t != s:
                any_ = True
            for p in b:
                if p not in bad:
                    bad[p] = (s, name)
            if t not in seen:
                seen[t] = (s, name)
                depth[t] = depth[s] + 1
                q.append(t)
        if not any_:
            if s.asserted and "P5" not in bad:
                bad["P5"] = (s, None)
            if s.owed and "P5b" not in bad:
                bad["P5b"] = (s, None)
            if s.latch and "P5b" not in bad:
                bad["P5b"] = (s, None)
            if s.blk and "P9" not in bad:
                bad["P9"] = (s, None)

    def trace(s, last):
        out = [] if last is None else [last]
        while seen[s]:
            s, n = seen[s]
            out.append(n)
        return out[::-1]

    wit = {p: trace(*bad[p]) for p in bad}
    return set(bad), len(seen), max(depth.values()), wit


ROWS = [
    ("A", dict(kvm="never", noinstr=False), "P5 P6 P7"),
    ("B", dict(), "P1 P2 P3 P7"),
    ("B1", dict(arrival="x1_root_out"), "P1 P2 P3 P7"),
    ("B2", dict(arrival="x1_post"), "P1 P2 P3 P7"),
    ("B3", dict(arrival="x1_before_entry"), "P3"),
    ("B4", dict(nmis=1), "P3"),
    ("C", dict(noinstr=False), "P1 P2 P3 P6 P7"),
    ("D", dict(kvm="after_section"), "P1 P2 P3 P7"),
    ("E", dict(kvm="never"), "P5 P7"),
    ("F", dict(delivery="fred"), "P1 P2 P3 P4 P7"),
    ("G", dict(delivery="fred", source=True), "P1 P3 P4"),
    ("H", dict(propagate="nmi_exits"), ""),
    ("I", dict(propagate="nmi_exits", noinstr=False), "P1 P2 P3 P6 P7"),
    ("J", dict(propagate="nmi_exits", noinstr=False, fault=False), "P6"),
    ("K", dict(propagate="nmi_exits", kvm="after_section"), "P1 P2 P3 P7"),
    ("L", dict(propagate="nmi_exits", kvm="after_section", fault=False), ""),
    ("M", dict(propagate="nmi_exits", kvm="after_section", delivery="fred"), ""),
    ("N", dict(propagate="nmi_exits", kvm="never"), "P5 P7 P9"),
    ("O1", dict(propagate="nmi_exits", delivery="fred"), ""),
    ("O2", dict(propagate="nmi_exits", delivery="fred", source=True), ""),
    ("P", dict(propagate="all_exits"), "P5 P9"),
    ("Q", dict(propagate="nmi_exits", depth=0), "P5"),
    ("R1", dict(propagate="nmi_exits", iret="smm"), "P1 P2 P3 P7"),
    ("R2", dict(propagate="nmi_exits", iret="mc"), "P1 P2 P3 P7"),
    ("S", dict(kvm="self_ipi"), "P1 P2 P7"),
    ("T", dict(propagate="nmi_exits", kvm="self_ipi"), "P5 P9"),
    ("U", dict(arrival="x_root_out"), ""),
]
PS = "P1 P2 P3 P4 P5 P6 P7 P9".split()


def matrix(read, verbose=True):
    dev = []
    for nm in (2, 3):
        if verbose:
            print(
                f"--- {nm} NMIs\nrow  " + " ".join(f"{p:3}" for p in PS + ["P5b"]) + " states depth"
            )
        for row, cfg, exp in ROWS:
            cfg = dict(dict(nmis=nm), **cfg)
            v, n, d, w = explore(cfg, read)
            line = ""
            for p in PS:
                got, want = p in v, p in exp.split()
                if got != want:
                    dev.append((nm, row, p, "got V" if got else "got ok"))
                line += (
                    ("V" if got else "ok")
                    + ("*" if got != want else "")
                    + " " * (4 - len(("V" if got else "ok") + ("*" if got != want else "")))
                )
            line += "V   " if "P5b" in v else "ok  "
            if verbose:
                print(f"{row:4} {line} {n:6} {d:3}")
    return dev


# The model's names for what is called differently here.
ARRIVALS = dict(
    anywhere="anywhere",
    x1_root_out="next_before_seamret",
    x1_post="next_after_seamret",
    x1_before_entry="next_before_entry",
    x_root_out="first_before_seamret",
)
STRAY_IRETS = dict(never="none", smm="smm", mc="machine_check")
DEVICES = dict(distinct="one_each", single="shared")


def on(value):
    return "on" if value else "off"


def table(count, seed):
    """Random variants: the settings of the model, then the properties that are violated."""
    space = dict(
        propagate=["none", "nmi_exits", "all_exits"],
        kvm=["never", "in_section", "after_section", "self_ipi"],
        noinstr=[True, False],
        fault=[True, False],
        delivery=[("idt", False), ("fred", False), ("fred", True)],
        depth=[0, 1, 2],
        arrival=list(ARRIVALS),
        saved_blk=[False, True],
        iret=list(STRAY_IRETS),
        nmis=[1, 2, 3],
        sources=list(DEVICES),
    )
    variants = list(itertools.product(*space.values()))
    random.seed(seed)
    for values in random.sample(variants, count):
        c = dict(zip(space, values))
        c["delivery"], c["source"] = c["delivery"]
        violated, _, _, _ = explore(c, {})
        settings = dict(
            nmis=c["nmis"],
            propagate=c["propagate"],
            kvm_nmi=c["kvm"],
            noinstr_tag=on(c["noinstr"]),
            fault=on(c["fault"]),
            delivery=c["delivery"],
            nmi_source=on(c["source"]),
            latch_depth=c["depth"],
            arrival=ARRIVALS[c["arrival"]],
            saved_blk=on(c["saved_blk"]),
            stray_iret=STRAY_IRETS[c["iret"]],
            devices=DEVICES[c["sources"]],
        )
        line = " ".join(f"{name}={value}" for name, value in settings.items())
        print(line, "|", " ".join(sorted(violated)))


if __name__ == "__main__":
    if "--table" in sys.argv:
        table(int(sys.argv[2]), int(sys.argv[3]))
        sys.exit()
    if "--readings" in sys.argv:
        alts = [
            {},
            dict(ctx_at_k=False),
            dict(ctx_eaten="outer"),
            dict(smi_anywhere=False),
            dict(budget=False),
            dict(skip_post2=True),
            dict(arrive_waits=False),
            dict(arrive_end=True),
            dict(depth0="never"),
            dict(fault_everywhere=False),
            dict(selfipi_ctx="send_only"),
            dict(selfipi_ctx="none"),
            dict(selfipi_rip="POST2"),
            dict(latched_id="last"),
            dict(p7="how"),
        ]
        for a in alts:
            print(a or "chosen", "->", matrix(a, False) or "matrix comes out")
        sys.exit()
    dev = matrix({})
    print("deviations:", dev or "none")

    def show(title, cfg, p):
        v, n, d, w = explore(cfg, {})
        print(f"\n{title}: {p}, {len(w[p])} moves")
        [print("   ", x) for x in w[p]]

    for p in ("P1", "P2", "P3"):
        show("W1 row B", dict(arrival="x1_root_out"), p)
    for p in ("P1", "P2"):
        show("W2 row B2", dict(arrival="x1_post"), p)
    for p in ("P1", "P2", "P3"):
        show("W3 row I", dict(propagate="nmi_exits", noinstr=False), p)
    show("W4 row F", dict(delivery="fred"), "P4")
    show("W5 row E", dict(kvm="never"), "P5")
