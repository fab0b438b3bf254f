; property: no_phantom
; says: property no_phantom "KVM calls the handler only if there was an NMI" = never phantom
; model: models/nmi_reentry.seam
; variant: entries=.. nmis=..
; method: clauses of a small instance, kept by induction
; lemmas: 105
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 3f2d28b843e9da7d651c2d75f34867721e7451c5d18208e8732c45bc0ff31384
; a proof: `unsat` means that it is right. If it is wrong the answer is `sat`, and
; (get-value (obligation)) tells which part fails.
(set-logic QF_LIA)
; BEGIN MODEL nmi_reentry
(define-fun NmiState.not_running () Int 0)
(define-fun NmiState.executing () Int 1)
(define-fun NmiState.latched () Int 2)
(define-fun Membership.unknown () Int 0)
(define-fun Membership.no () Int 1)
(define-fun Membership.yes () Int 2)
(define-fun Rip.nowhere () Int 0)
(define-fun Rip.before_seamcall () Int 1)
(define-fun Rip.after_seamret () Int 2)
(define-fun Rip.nmi_helper () Int 3)
(define-fun Rip.after_nmi_check () Int 4)
(define-fun Rip.outside () Int 5)
(define-fun Rip.in_handler () Int 6)
(define-fun Info.nothing () Int 0)
(define-fun Info.nmi () Int 1)
(define-fun Info.other () Int 2)
(define-fun idle () Int 0)
(define-fun at.nmi_handler.exc_nmi () Int 1)
(define-fun at.nmi_handler.default_do_nmi () Int 2)
(define-fun at.nmi_handler.nmi_handle () Int 3)
(define-fun at.vcpu_run.tdh_vp_enter () Int 4)
(define-fun in.vcpu_run.tdh_vp_enter () Int 5)
(define-fun at.vcpu_run.copy_exit_info () Int 6)
(define-fun at.vcpu_run.vmx_handle_nmi () Int 7)
(define-fun in.vcpu_run.vmx_handle_nmi () Int 8)
(define-fun at.vcpu_run.kvm_after_interrupt () Int 9)
(define-fun at.vcpu_run.copy_late () Int 10)
(define-fun at.td_guest.run () Int 11)
(declare-const nmis Int)
(declare-const entries Int)
(declare-const kvm_mark Bool)
(declare-const nmi_state Int)
(declare-const latched_nmi.some Bool)
(declare-const latched_nmi.value Int)
(declare-const latched_nmi.value.in_asserted Int)
(declare-const latched_nmi.value.in_sourceless Int)
(declare-const latched_nmi.value.in_exited Int)
(declare-const last_nmi_rip Int)
(declare-const swallow_nmi Bool)
(declare-const run_count Int)
(declare-const nmi_blocked Bool)
(declare-const latch.some Bool)
(declare-const latch.value.nmi Int)
(declare-const latch.value.nmi.in_asserted Int)
(declare-const latch.value.nmi.in_sourceless Int)
(declare-const latch.value.nmi.in_exited Int)
(declare-const arrived Int)
(declare-const returned Int)
(declare-const copied Int)
(declare-const owed.some Bool)
(declare-const owed.value.nmi Int)
(declare-const owed.value.nmi.in_asserted Int)
(declare-const owed.value.nmi.in_sourceless Int)
(declare-const owed.value.nmi.in_exited Int)
(declare-const depth@cpu Int)
(declare-const position@cpu Int)
(declare-const |position@cpu[0]| Int)
(declare-const |position@cpu[1]| Int)
(declare-const |position@cpu[2]| Int)
(declare-const nmi_handler.nmi@cpu Int)
(declare-const nmi_handler.nmi@cpu.in_asserted Int)
(declare-const nmi_handler.nmi@cpu.in_sourceless Int)
(declare-const nmi_handler.nmi@cpu.in_exited Int)
(declare-const |nmi_handler.nmi@cpu[0]| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_asserted| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_sourceless| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_exited| Int)
(declare-const |nmi_handler.nmi@cpu[1]| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_asserted| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_sourceless| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_exited| Int)
(declare-const |nmi_handler.nmi@cpu[2]| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_asserted| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_sourceless| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_exited| Int)
(declare-const nmi_handler.rip@cpu Int)
(declare-const |nmi_handler.rip@cpu[0]| Int)
(declare-const |nmi_handler.rip@cpu[1]| Int)
(declare-const |nmi_handler.rip@cpu[2]| Int)
(declare-const nmi_handler.run_for@cpu Int)
(declare-const nmi_handler.run_for@cpu.in_asserted Int)
(declare-const nmi_handler.run_for@cpu.in_sourceless Int)
(declare-const nmi_handler.run_for@cpu.in_exited Int)
(declare-const |nmi_handler.run_for@cpu[0]| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_asserted| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_sourceless| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_exited| Int)
(declare-const |nmi_handler.run_for@cpu[1]| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_asserted| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_sourceless| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_exited| Int)
(declare-const |nmi_handler.run_for@cpu[2]| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_asserted| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_sourceless| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_exited| Int)
(declare-const nmi_handler.back_to_back@cpu Bool)
(declare-const |nmi_handler.back_to_back@cpu[0]| Bool)
(declare-const |nmi_handler.back_to_back@cpu[1]| Bool)
(declare-const |nmi_handler.back_to_back@cpu[2]| Bool)
(declare-const nmi_handler.asked@cpu Int)
(declare-const |nmi_handler.asked@cpu[0]| Int)
(declare-const |nmi_handler.asked@cpu[1]| Int)
(declare-const |nmi_handler.asked@cpu[2]| Int)
(declare-const nmi_handler.handled@cpu Int)
(declare-const |nmi_handler.handled@cpu[0]| Int)
(declare-const |nmi_handler.handled@cpu[1]| Int)
(declare-const |nmi_handler.handled@cpu[2]| Int)
(declare-const vcpu_run.made@cpu Int)
(declare-const |vcpu_run.made@cpu[0]| Int)
(declare-const |vcpu_run.made@cpu[1]| Int)
(declare-const |vcpu_run.made@cpu[2]| Int)
(declare-const bad.no_phantom Bool)
(declare-const |nmis'| Int)
(declare-const |entries'| Int)
(declare-const |kvm_mark'| Bool)
(declare-const |nmi_state'| Int)
(declare-const |latched_nmi.some'| Bool)
(declare-const |latched_nmi.value'| Int)
(declare-const |latched_nmi.value.in_asserted'| Int)
(declare-const |latched_nmi.value.in_sourceless'| Int)
(declare-const |latched_nmi.value.in_exited'| Int)
(declare-const |last_nmi_rip'| Int)
(declare-const |swallow_nmi'| Bool)
(declare-const |run_count'| Int)
(declare-const |nmi_blocked'| Bool)
(declare-const |latch.some'| Bool)
(declare-const |latch.value.nmi'| Int)
(declare-const |latch.value.nmi.in_asserted'| Int)
(declare-const |latch.value.nmi.in_sourceless'| Int)
(declare-const |latch.value.nmi.in_exited'| Int)
(declare-const |arrived'| Int)
(declare-const |returned'| Int)
(declare-const |copied'| Int)
(declare-const |owed.some'| Bool)
(declare-const |owed.value.nmi'| Int)
(declare-const |owed.value.nmi.in_asserted'| Int)
(declare-const |owed.value.nmi.in_sourceless'| Int)
(declare-const |owed.value.nmi.in_exited'| Int)
(declare-const |depth@cpu'| Int)
(declare-const |position@cpu'| Int)
(declare-const |position@cpu[0]'| Int)
(declare-const |position@cpu[1]'| Int)
(declare-const |position@cpu[2]'| Int)
(declare-const |nmi_handler.nmi@cpu'| Int)
(declare-const |nmi_handler.nmi@cpu.in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu.in_sourceless'| Int)
(declare-const |nmi_handler.nmi@cpu.in_exited'| Int)
(declare-const |nmi_handler.nmi@cpu[0]'| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_sourceless'| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_exited'| Int)
(declare-const |nmi_handler.nmi@cpu[1]'| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_sourceless'| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_exited'| Int)
(declare-const |nmi_handler.nmi@cpu[2]'| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_sourceless'| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_exited'| Int)
(declare-const |nmi_handler.rip@cpu'| Int)
(declare-const |nmi_handler.rip@cpu[0]'| Int)
(declare-const |nmi_handler.rip@cpu[1]'| Int)
(declare-const |nmi_handler.rip@cpu[2]'| Int)
(declare-const |nmi_handler.run_for@cpu'| Int)
(declare-const |nmi_handler.run_for@cpu.in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu.in_sourceless'| Int)
(declare-const |nmi_handler.run_for@cpu.in_exited'| Int)
(declare-const |nmi_handler.run_for@cpu[0]'| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_sourceless'| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_exited'| Int)
(declare-const |nmi_handler.run_for@cpu[1]'| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_sourceless'| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_exited'| Int)
(declare-const |nmi_handler.run_for@cpu[2]'| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_sourceless'| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_exited'| Int)
(declare-const |nmi_handler.back_to_back@cpu'| Bool)
(declare-const |nmi_handler.back_to_back@cpu[0]'| Bool)
(declare-const |nmi_handler.back_to_back@cpu[1]'| Bool)
(declare-const |nmi_handler.back_to_back@cpu[2]'| Bool)
(declare-const |nmi_handler.asked@cpu'| Int)
(declare-const |nmi_handler.asked@cpu[0]'| Int)
(declare-const |nmi_handler.asked@cpu[1]'| Int)
(declare-const |nmi_handler.asked@cpu[2]'| Int)
(declare-const |nmi_handler.handled@cpu'| Int)
(declare-const |nmi_handler.handled@cpu[0]'| Int)
(declare-const |nmi_handler.handled@cpu[1]'| Int)
(declare-const |nmi_handler.handled@cpu[2]'| Int)
(declare-const |vcpu_run.made@cpu'| Int)
(declare-const |vcpu_run.made@cpu[0]'| Int)
(declare-const |vcpu_run.made@cpu[1]'| Int)
(declare-const |vcpu_run.made@cpu[2]'| Int)
(declare-const |bad.no_phantom'| Bool)
(define-fun ranges () Bool
  (and
    (<= 1 nmis)
    (<= 1 entries)
    (<= 0 nmi_state)
    (<= nmi_state 2)
    (<= 0 latched_nmi.value)
    (<= 0 latched_nmi.value.in_asserted)
    (<= latched_nmi.value.in_asserted 2)
    (<= 0 latched_nmi.value.in_sourceless)
    (<= latched_nmi.value.in_sourceless 2)
    (<= 0 latched_nmi.value.in_exited)
    (<= latched_nmi.value.in_exited 2)
    (<= 0 last_nmi_rip)
    (<= last_nmi_rip 6)
    (<= 0 run_count)
    (<= 0 latch.value.nmi)
    (<= 0 latch.value.nmi.in_asserted)
    (<= latch.value.nmi.in_asserted 2)
    (<= 0 latch.value.nmi.in_sourceless)
    (<= latch.value.nmi.in_sourceless 2)
    (<= 0 latch.value.nmi.in_exited)
    (<= latch.value.nmi.in_exited 2)
    (<= 0 arrived)
    (<= 0 returned)
    (<= returned 2)
    (<= 0 copied)
    (<= copied 2)
    (<= 0 owed.value.nmi)
    (<= 0 owed.value.nmi.in_asserted)
    (<= owed.value.nmi.in_asserted 2)
    (<= 0 owed.value.nmi.in_sourceless)
    (<= owed.value.nmi.in_sourceless 2)
    (<= 0 owed.value.nmi.in_exited)
    (<= owed.value.nmi.in_exited 2)
    (<= 0 depth@cpu)
    (<= depth@cpu 4)
    (<= 0 position@cpu)
    (<= position@cpu 11)
    (<= 0 |position@cpu[0]|)
    (<= |position@cpu[0]| 10)
    (<= 0 |position@cpu[1]|)
    (<= |position@cpu[1]| 11)
    (<= 0 |position@cpu[2]|)
    (<= |position@cpu[2]| 3)
    (<= 0 nmi_handler.nmi@cpu)
    (<= 0 nmi_handler.nmi@cpu.in_asserted)
    (<= nmi_handler.nmi@cpu.in_asserted 2)
    (<= 0 nmi_handler.nmi@cpu.in_sourceless)
    (<= nmi_handler.nmi@cpu.in_sourceless 2)
    (<= 0 nmi_handler.nmi@cpu.in_exited)
    (<= nmi_handler.nmi@cpu.in_exited 2)
    (<= 0 |nmi_handler.nmi@cpu[0]|)
    (<= 0 |nmi_handler.nmi@cpu[0].in_asserted|)
    (<= |nmi_handler.nmi@cpu[0].in_asserted| 2)
    (<= 0 |nmi_handler.nmi@cpu[0].in_sourceless|)
    (<= |nmi_handler.nmi@cpu[0].in_sourceless| 2)
    (<= 0 |nmi_handler.nmi@cpu[0].in_exited|)
    (<= |nmi_handler.nmi@cpu[0].in_exited| 2)
    (<= 0 |nmi_handler.nmi@cpu[1]|)
    (<= 0 |nmi_handler.nmi@cpu[1].in_asserted|)
    (<= |nmi_handler.nmi@cpu[1].in_asserted| 2)
    (<= 0 |nmi_handler.nmi@cpu[1].in_sourceless|)
    (<= |nmi_handler.nmi@cpu[1].in_sourceless| 2)
    (<= 0 |nmi_handler.nmi@cpu[1].in_exited|)
    (<= |nmi_handler.nmi@cpu[1].in_exited| 2)
    (<= 0 |nmi_handler.nmi@cpu[2]|)
    (<= 0 |nmi_handler.nmi@cpu[2].in_asserted|)
    (<= |nmi_handler.nmi@cpu[2].in_asserted| 2)
    (<= 0 |nmi_handler.nmi@cpu[2].in_sourceless|)
    (<= |nmi_handler.nmi@cpu[2].in_sourceless| 2)
    (<= 0 |nmi_handler.nmi@cpu[2].in_exited|)
    (<= |nmi_handler.nmi@cpu[2].in_exited| 2)
    (<= 0 nmi_handler.rip@cpu)
    (<= nmi_handler.rip@cpu 6)
    (<= 0 |nmi_handler.rip@cpu[0]|)
    (<= |nmi_handler.rip@cpu[0]| 6)
    (<= 0 |nmi_handler.rip@cpu[1]|)
    (<= |nmi_handler.rip@cpu[1]| 6)
    (<= 0 |nmi_handler.rip@cpu[2]|)
    (<= |nmi_handler.rip@cpu[2]| 6)
    (<= 0 nmi_handler.run_for@cpu)
    (<= 0 nmi_handler.run_for@cpu.in_asserted)
    (<= nmi_handler.run_for@cpu.in_asserted 2)
    (<= 0 nmi_handler.run_for@cpu.in_sourceless)
    (<= nmi_handler.run_for@cpu.in_sourceless 2)
    (<= 0 nmi_handler.run_for@cpu.in_exited)
    (<= nmi_handler.run_for@cpu.in_exited 2)
    (<= 0 |nmi_handler.run_for@cpu[0]|)
    (<= 0 |nmi_handler.run_for@cpu[0].in_asserted|)
    (<= |nmi_handler.run_for@cpu[0].in_asserted| 2)
    (<= 0 |nmi_handler.run_for@cpu[0].in_sourceless|)
    (<= |nmi_handler.run_for@cpu[0].in_sourceless| 2)
    (<= 0 |nmi_handler.run_for@cpu[0].in_exited|)
    (<= |nmi_handler.run_for@cpu[0].in_exited| 2)
    (<= 0 |nmi_handler.run_for@cpu[1]|)
    (<= 0 |nmi_handler.run_for@cpu[1].in_asserted|)
    (<= |nmi_handler.run_for@cpu[1].in_asserted| 2)
    (<= 0 |nmi_handler.run_for@cpu[1].in_sourceless|)
    (<= |nmi_handler.run_for@cpu[1].in_sourceless| 2)
    (<= 0 |nmi_handler.run_for@cpu[1].in_exited|)
    (<= |nmi_handler.run_for@cpu[1].in_exited| 2)
    (<= 0 |nmi_handler.run_for@cpu[2]|)
    (<= 0 |nmi_handler.run_for@cpu[2].in_asserted|)
    (<= |nmi_handler.run_for@cpu[2].in_asserted| 2)
    (<= 0 |nmi_handler.run_for@cpu[2].in_sourceless|)
    (<= |nmi_handler.run_for@cpu[2].in_sourceless| 2)
    (<= 0 |nmi_handler.run_for@cpu[2].in_exited|)
    (<= |nmi_handler.run_for@cpu[2].in_exited| 2)
    (<= 0 nmi_handler.asked@cpu)
    (<= 0 |nmi_handler.asked@cpu[0]|)
    (<= 0 |nmi_handler.asked@cpu[1]|)
    (<= 0 |nmi_handler.asked@cpu[2]|)
    (<= 0 nmi_handler.handled@cpu)
    (<= 0 |nmi_handler.handled@cpu[0]|)
    (<= 0 |nmi_handler.handled@cpu[1]|)
    (<= 0 |nmi_handler.handled@cpu[2]|)
    (<= 0 vcpu_run.made@cpu)
    (<= 0 |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]| 0)
    (= |vcpu_run.made@cpu[2]| 0)))
(define-fun init () Bool
  (and
    (<= 1 nmis)
    (<= 1 entries)
    (not kvm_mark)
    (= nmi_state NmiState.not_running)
    (not latched_nmi.some)
    (= latched_nmi.value 0)
    (= latched_nmi.value.in_asserted Membership.unknown)
    (= latched_nmi.value.in_sourceless Membership.unknown)
    (= latched_nmi.value.in_exited Membership.unknown)
    (= last_nmi_rip Rip.nowhere)
    (not swallow_nmi)
    (= run_count 0)
    (not nmi_blocked)
    (not latch.some)
    (= latch.value.nmi 0)
    (= latch.value.nmi.in_asserted Membership.unknown)
    (= latch.value.nmi.in_sourceless Membership.unknown)
    (= latch.value.nmi.in_exited Membership.unknown)
    (= arrived 0)
    (= returned Info.nothing)
    (= copied Info.nothing)
    (not owed.some)
    (= owed.value.nmi 0)
    (= owed.value.nmi.in_asserted Membership.unknown)
    (= owed.value.nmi.in_sourceless Membership.unknown)
    (= owed.value.nmi.in_exited Membership.unknown)
    (= depth@cpu 1)
    (= position@cpu at.vcpu_run.tdh_vp_enter)
    (= |position@cpu[0]| idle)
    (= |position@cpu[1]| idle)
    (= |position@cpu[2]| idle)
    (= nmi_handler.nmi@cpu 0)
    (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)
    (= nmi_handler.nmi@cpu.in_sourceless Membership.unknown)
    (= nmi_handler.nmi@cpu.in_exited Membership.unknown)
    (= |nmi_handler.nmi@cpu[0]| 0)
    (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)
    (= |nmi_handler.nmi@cpu[0].in_sourceless| Membership.unknown)
    (= |nmi_handler.nmi@cpu[0].in_exited| Membership.unknown)
    (= |nmi_handler.nmi@cpu[1]| 0)
    (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)
    (= |nmi_handler.nmi@cpu[1].in_sourceless| Membership.unknown)
    (= |nmi_handler.nmi@cpu[1].in_exited| Membership.unknown)
    (= |nmi_handler.nmi@cpu[2]| 0)
    (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)
    (= |nmi_handler.nmi@cpu[2].in_sourceless| Membership.unknown)
    (= |nmi_handler.nmi@cpu[2].in_exited| Membership.unknown)
    (= nmi_handler.rip@cpu Rip.nowhere)
    (= |nmi_handler.rip@cpu[0]| Rip.nowhere)
    (= |nmi_handler.rip@cpu[1]| Rip.nowhere)
    (= |nmi_handler.rip@cpu[2]| Rip.nowhere)
    (= nmi_handler.run_for@cpu 0)
    (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)
    (= nmi_handler.run_for@cpu.in_sourceless Membership.unknown)
    (= nmi_handler.run_for@cpu.in_exited Membership.unknown)
    (= |nmi_handler.run_for@cpu[0]| 0)
    (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)
    (= |nmi_handler.run_for@cpu[0].in_sourceless| Membership.unknown)
    (= |nmi_handler.run_for@cpu[0].in_exited| Membership.unknown)
    (= |nmi_handler.run_for@cpu[1]| 0)
    (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)
    (= |nmi_handler.run_for@cpu[1].in_sourceless| Membership.unknown)
    (= |nmi_handler.run_for@cpu[1].in_exited| Membership.unknown)
    (= |nmi_handler.run_for@cpu[2]| 0)
    (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)
    (= |nmi_handler.run_for@cpu[2].in_sourceless| Membership.unknown)
    (= |nmi_handler.run_for@cpu[2].in_exited| Membership.unknown)
    (not nmi_handler.back_to_back@cpu)
    (not |nmi_handler.back_to_back@cpu[0]|)
    (not |nmi_handler.back_to_back@cpu[1]|)
    (not |nmi_handler.back_to_back@cpu[2]|)
    (= nmi_handler.asked@cpu 0)
    (= |nmi_handler.asked@cpu[0]| 0)
    (= |nmi_handler.asked@cpu[1]| 0)
    (= |nmi_handler.asked@cpu[2]| 0)
    (= nmi_handler.handled@cpu 0)
    (= |nmi_handler.handled@cpu[0]| 0)
    (= |nmi_handler.handled@cpu[1]| 0)
    (= |nmi_handler.handled@cpu[2]| 0)
    (= vcpu_run.made@cpu 0)
    (= |vcpu_run.made@cpu[0]| 0)
    (= |vcpu_run.made@cpu[1]| 0)
    (= |vcpu_run.made@cpu[2]| 0)
    (not bad.no_phantom)))
(define-fun same.latched_nmi () Bool
  (and
    (= |latched_nmi.some'| latched_nmi.some)
    (= |latched_nmi.value'| latched_nmi.value)
    (= |latched_nmi.value.in_asserted'| latched_nmi.value.in_asserted)
    (= |latched_nmi.value.in_sourceless'| latched_nmi.value.in_sourceless)
    (= |latched_nmi.value.in_exited'| latched_nmi.value.in_exited)))
(define-fun same.latch () Bool
  (and
    (= |latch.some'| latch.some)
    (= |latch.value.nmi'| latch.value.nmi)
    (= |latch.value.nmi.in_asserted'| latch.value.nmi.in_asserted)
    (= |latch.value.nmi.in_sourceless'| latch.value.nmi.in_sourceless)
    (= |latch.value.nmi.in_exited'| latch.value.nmi.in_exited)))
(define-fun same.owed () Bool
  (and
    (= |owed.some'| owed.some)
    (= |owed.value.nmi'| owed.value.nmi)
    (= |owed.value.nmi.in_asserted'| owed.value.nmi.in_asserted)
    (= |owed.value.nmi.in_sourceless'| owed.value.nmi.in_sourceless)
    (= |owed.value.nmi.in_exited'| owed.value.nmi.in_exited)))
(define-fun same.cpu.nmi_handler () Bool
  (and
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.nmi@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
    (= |nmi_handler.nmi@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
    (= |nmi_handler.run_for@cpu.in_asserted'| nmi_handler.run_for@cpu.in_asserted)
    (= |nmi_handler.run_for@cpu.in_sourceless'| nmi_handler.run_for@cpu.in_sourceless)
    (= |nmi_handler.run_for@cpu.in_exited'| nmi_handler.run_for@cpu.in_exited)
    (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
    (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
    (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)))
(define-fun same.cpu.stack () Bool
  (and
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu'| position@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)))
(define-fun same.cpu () Bool
  (and
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.nmi_handler
    same.cpu.stack
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)))
(define-fun urgent.cpu () Bool
  (and
    latch.some
    (not nmi_blocked)
    (or
      (and (<= 4 position@cpu) (<= position@cpu 10))
      (and
        (<= 1 position@cpu)
        (<= position@cpu 3)
        (not
          (or
            (= position@cpu at.nmi_handler.exc_nmi)
            (= position@cpu at.nmi_handler.default_do_nmi)
            (= |position@cpu[0]| at.nmi_handler.exc_nmi)
            (= |position@cpu[0]| at.nmi_handler.default_do_nmi)
            (= |position@cpu[1]| at.nmi_handler.exc_nmi)
            (= |position@cpu[1]| at.nmi_handler.default_do_nmi)
            (= |position@cpu[2]| at.nmi_handler.exc_nmi)
            (= |position@cpu[2]| at.nmi_handler.default_do_nmi)))))))
(define-fun nmi_handler.exc_nmi () Bool
  (let ((!2 (- depth@cpu 2)))
    (let ((position@cpu!3 (ite
                (= !2 0)
                |position@cpu[0]|
                (ite (= !2 1) |position@cpu[1]| (ite (= !2 2) |position@cpu[2]| 0)))))
      (let ((!4 (- depth@cpu 2)))
        (let ((!5 (- depth@cpu 2)))
          (let ((!7 (- depth@cpu 2)))
            (let ((!8 (- depth@cpu 2)))
              (let ((!10 (- depth@cpu 2)))
                (let ((!11 (- depth@cpu 2)))
                  (let ((!13 (- depth@cpu 2)))
                    (let ((!14 (- depth@cpu 2)))
                      (let ((!16 (- depth@cpu 2)))
                        (let ((!17 (- depth@cpu 2)))
                          (let ((!19 (- depth@cpu 2)))
                            (let ((!20 (- depth@cpu 2)))
                              (let ((!22 (- depth@cpu 2)))
                                (let ((!23 (- depth@cpu 2)))
                                  (let ((!25 (- depth@cpu 2)))
                                    (let ((!26 (- depth@cpu 2)))
                                      (let ((!28 (- depth@cpu 2)))
                                        (let ((!29 (- depth@cpu 2)))
                                          (let ((!31 (- depth@cpu 2)))
                                            (let ((!32 (- depth@cpu 2)))
                                              (let ((!34 (- depth@cpu 2)))
                                                (let ((!38 (- depth@cpu 2)))
                                                  (let ((!40 (- depth@cpu 2)))
                                                    (let ((!41 (- depth@cpu 2)))
                                                      (let ((!43 (- depth@cpu 2)))
                                                        (let ((!44 (- depth@cpu 2)))
                                                          (let ((!46 (- depth@cpu 2)))
                                                            (and
                                                              (= position@cpu at.nmi_handler.exc_nmi)
                                                              (not urgent.cpu)
                                                              (not
                                                                (= nmi_state NmiState.not_running))
                                                              (= |nmi_state'| NmiState.latched)
                                                              (=
                                                                |latched_nmi.some'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= nmi_state NmiState.executing)
                                                                      1
                                                                      (ite latched_nmi.some 1 0))
                                                                    0)))
                                                              (=
                                                                |latched_nmi.value'|
                                                                (ite
                                                                  (= nmi_state NmiState.executing)
                                                                  nmi_handler.nmi@cpu
                                                                  latched_nmi.value))
                                                              (=
                                                                |latched_nmi.value.in_asserted'|
                                                                (ite
                                                                  (= nmi_state NmiState.executing)
                                                                  nmi_handler.nmi@cpu.in_asserted
                                                                  latched_nmi.value.in_asserted))
                                                              (=
                                                                |latched_nmi.value.in_sourceless'|
                                                                (ite
                                                                  (= nmi_state NmiState.executing)
                                                                  nmi_handler.nmi@cpu.in_sourceless
                                                                  latched_nmi.value.in_sourceless))
                                                              (=
                                                                |latched_nmi.value.in_exited'|
                                                                (ite
                                                                  (= nmi_state NmiState.executing)
                                                                  nmi_handler.nmi@cpu.in_exited
                                                                  latched_nmi.value.in_exited))
                                                              (not |nmi_blocked'|)
                                                              (=
                                                                |depth@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (- depth@cpu 1)))
                                                              (=
                                                                |position@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= position@cpu!3 5)
                                                                    6
                                                                    (ite
                                                                      (= position@cpu!3 8)
                                                                      9
                                                                      position@cpu!3))))
                                                              (=
                                                                |position@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |position@cpu[0]|
                                                                  (ite
                                                                    (= !4 0)
                                                                    0
                                                                    |position@cpu[0]|)))
                                                              (=
                                                                |position@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |position@cpu[1]|
                                                                  (ite
                                                                    (= !4 1)
                                                                    0
                                                                    |position@cpu[1]|)))
                                                              (=
                                                                |position@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |position@cpu[2]|
                                                                  (ite
                                                                    (= !4 2)
                                                                    0
                                                                    |position@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !5 0)
                                                                    |nmi_handler.nmi@cpu[0]|
                                                                    (ite
                                                                      (= !5 1)
                                                                      |nmi_handler.nmi@cpu[1]|
                                                                      (ite
                                                                        (= !5 2)
                                                                        |nmi_handler.nmi@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !8 0)
                                                                    |nmi_handler.nmi@cpu[0].in_asserted|
                                                                    (ite
                                                                      (= !8 1)
                                                                      |nmi_handler.nmi@cpu[1].in_asserted|
                                                                      (ite
                                                                        (= !8 2)
                                                                        |nmi_handler.nmi@cpu[2].in_asserted|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !11 0)
                                                                    |nmi_handler.nmi@cpu[0].in_sourceless|
                                                                    (ite
                                                                      (= !11 1)
                                                                      |nmi_handler.nmi@cpu[1].in_sourceless|
                                                                      (ite
                                                                        (= !11 2)
                                                                        |nmi_handler.nmi@cpu[2].in_sourceless|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !14 0)
                                                                    |nmi_handler.nmi@cpu[0].in_exited|
                                                                    (ite
                                                                      (= !14 1)
                                                                      |nmi_handler.nmi@cpu[1].in_exited|
                                                                      (ite
                                                                        (= !14 2)
                                                                        |nmi_handler.nmi@cpu[2].in_exited|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0]|
                                                                  (ite
                                                                    (= !7 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !10 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0].in_asserted|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !13 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0].in_exited|
                                                                  (ite
                                                                    (= !16 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0].in_exited|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1]|
                                                                  (ite
                                                                    (= !7 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1].in_asserted|
                                                                  (ite
                                                                    (= !10 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1].in_asserted|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1].in_sourceless|
                                                                  (ite
                                                                    (= !13 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1].in_exited|
                                                                  (ite
                                                                    (= !16 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1].in_exited|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2]|
                                                                  (ite
                                                                    (= !7 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2].in_asserted|
                                                                  (ite
                                                                    (= !10 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2].in_asserted|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2].in_sourceless|
                                                                  (ite
                                                                    (= !13 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2].in_exited|
                                                                  (ite
                                                                    (= !16 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2].in_exited|)))
                                                              (=
                                                                |nmi_handler.rip@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !17 0)
                                                                    |nmi_handler.rip@cpu[0]|
                                                                    (ite
                                                                      (= !17 1)
                                                                      |nmi_handler.rip@cpu[1]|
                                                                      (ite
                                                                        (= !17 2)
                                                                        |nmi_handler.rip@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.rip@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.rip@cpu[0]|
                                                                  (ite
                                                                    (= !19 0)
                                                                    0
                                                                    |nmi_handler.rip@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.rip@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.rip@cpu[1]|
                                                                  (ite
                                                                    (= !19 1)
                                                                    0
                                                                    |nmi_handler.rip@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.rip@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.rip@cpu[2]|
                                                                  (ite
                                                                    (= !19 2)
                                                                    0
                                                                    |nmi_handler.rip@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !20 0)
                                                                    |nmi_handler.run_for@cpu[0]|
                                                                    (ite
                                                                      (= !20 1)
                                                                      |nmi_handler.run_for@cpu[1]|
                                                                      (ite
                                                                        (= !20 2)
                                                                        |nmi_handler.run_for@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !23 0)
                                                                    |nmi_handler.run_for@cpu[0].in_asserted|
                                                                    (ite
                                                                      (= !23 1)
                                                                      |nmi_handler.run_for@cpu[1].in_asserted|
                                                                      (ite
                                                                        (= !23 2)
                                                                        |nmi_handler.run_for@cpu[2].in_asserted|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !26 0)
                                                                    |nmi_handler.run_for@cpu[0].in_sourceless|
                                                                    (ite
                                                                      (= !26 1)
                                                                      |nmi_handler.run_for@cpu[1].in_sourceless|
                                                                      (ite
                                                                        (= !26 2)
                                                                        |nmi_handler.run_for@cpu[2].in_sourceless|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !29 0)
                                                                    |nmi_handler.run_for@cpu[0].in_exited|
                                                                    (ite
                                                                      (= !29 1)
                                                                      |nmi_handler.run_for@cpu[1].in_exited|
                                                                      (ite
                                                                        (= !29 2)
                                                                        |nmi_handler.run_for@cpu[2].in_exited|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0]|
                                                                  (ite
                                                                    (= !22 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !25 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0].in_asserted|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !28 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0].in_exited|
                                                                  (ite
                                                                    (= !31 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0].in_exited|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1]|
                                                                  (ite
                                                                    (= !22 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1].in_asserted|
                                                                  (ite
                                                                    (= !25 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1].in_asserted|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1].in_sourceless|
                                                                  (ite
                                                                    (= !28 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1].in_exited|
                                                                  (ite
                                                                    (= !31 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1].in_exited|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2]|
                                                                  (ite
                                                                    (= !22 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                                                  (ite
                                                                    (= !25 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2].in_asserted|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2].in_sourceless|
                                                                  (ite
                                                                    (= !28 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2].in_exited|
                                                                  (ite
                                                                    (= !31 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2].in_exited|)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      0
                                                                      (ite
                                                                        (ite
                                                                          (= !32 0)
                                                                          |nmi_handler.back_to_back@cpu[0]|
                                                                          (ite
                                                                            (= !32 1)
                                                                            |nmi_handler.back_to_back@cpu[1]|
                                                                            (and
                                                                              (= !32 2)
                                                                              |nmi_handler.back_to_back@cpu[2]|)))
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[0]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[0]|
                                                                        1
                                                                        0)
                                                                      (ite
                                                                        (= !34 0)
                                                                        0
                                                                        (ite
                                                                          |nmi_handler.back_to_back@cpu[0]|
                                                                          1
                                                                          0)))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[1]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[1]|
                                                                        1
                                                                        0)
                                                                      (ite
                                                                        (= !34 1)
                                                                        0
                                                                        (ite
                                                                          |nmi_handler.back_to_back@cpu[1]|
                                                                          1
                                                                          0)))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[2]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[2]|
                                                                        1
                                                                        0)
                                                                      (ite
                                                                        (= !34 2)
                                                                        0
                                                                        (ite
                                                                          |nmi_handler.back_to_back@cpu[2]|
                                                                          1
                                                                          0)))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.asked@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !38 0)
                                                                    |nmi_handler.asked@cpu[0]|
                                                                    (ite
                                                                      (= !38 1)
                                                                      |nmi_handler.asked@cpu[1]|
                                                                      (ite
                                                                        (= !38 2)
                                                                        |nmi_handler.asked@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.asked@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.asked@cpu[0]|
                                                                  (ite
                                                                    (= !40 0)
                                                                    0
                                                                    |nmi_handler.asked@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.asked@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.asked@cpu[1]|
                                                                  (ite
                                                                    (= !40 1)
                                                                    0
                                                                    |nmi_handler.asked@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.asked@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.asked@cpu[2]|
                                                                  (ite
                                                                    (= !40 2)
                                                                    0
                                                                    |nmi_handler.asked@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.handled@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !41 0)
                                                                    |nmi_handler.handled@cpu[0]|
                                                                    (ite
                                                                      (= !41 1)
                                                                      |nmi_handler.handled@cpu[1]|
                                                                      (ite
                                                                        (= !41 2)
                                                                        |nmi_handler.handled@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.handled@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.handled@cpu[0]|
                                                                  (ite
                                                                    (= !43 0)
                                                                    0
                                                                    |nmi_handler.handled@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.handled@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.handled@cpu[1]|
                                                                  (ite
                                                                    (= !43 1)
                                                                    0
                                                                    |nmi_handler.handled@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.handled@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.handled@cpu[2]|
                                                                  (ite
                                                                    (= !43 2)
                                                                    0
                                                                    |nmi_handler.handled@cpu[2]|)))
                                                              (=
                                                                |vcpu_run.made@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  vcpu_run.made@cpu
                                                                  (ite
                                                                    (= !44 0)
                                                                    |vcpu_run.made@cpu[0]|
                                                                    (ite
                                                                      (= !44 1)
                                                                      |vcpu_run.made@cpu[1]|
                                                                      (ite
                                                                        (= !44 2)
                                                                        |vcpu_run.made@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |vcpu_run.made@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |vcpu_run.made@cpu[0]|
                                                                  (ite
                                                                    (= !46 0)
                                                                    0
                                                                    |vcpu_run.made@cpu[0]|)))
                                                              (=
                                                                |vcpu_run.made@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |vcpu_run.made@cpu[1]|
                                                                  (ite
                                                                    (= !46 1)
                                                                    0
                                                                    |vcpu_run.made@cpu[1]|)))
                                                              (=
                                                                |vcpu_run.made@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |vcpu_run.made@cpu[2]|
                                                                  (ite
                                                                    (= !46 2)
                                                                    0
                                                                    |vcpu_run.made@cpu[2]|)))
                                                              (not |bad.no_phantom'|)
                                                              (= |nmis'| nmis)
                                                              (= |entries'| entries)
                                                              (= |kvm_mark'| kvm_mark)
                                                              (= |last_nmi_rip'| last_nmi_rip)
                                                              (= |swallow_nmi'| swallow_nmi)
                                                              (= |run_count'| run_count)
                                                              (= |arrived'| arrived)
                                                              (= |returned'| returned)
                                                              (= |copied'| copied)
                                                              same.latch
                                                              same.owed)))))))))))))))))))))))))))))))
(define-fun nmi_handler.exc_nmi/2 () Bool
  (and
    (= position@cpu at.nmi_handler.exc_nmi)
    (not urgent.cpu)
    (= nmi_state NmiState.not_running)
    (= |nmi_state'| NmiState.executing)
    (= |position@cpu'| at.nmi_handler.default_do_nmi)
    (= |nmi_handler.run_for@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.run_for@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.run_for@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
    (= |nmi_handler.run_for@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.nmi@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
    (= |nmi_handler.nmi@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.latched_nmi
    same.latch
    same.owed))
(define-fun nmi_handler.default_do_nmi () Bool
  (and
    (= position@cpu at.nmi_handler.default_do_nmi)
    (not urgent.cpu)
    (<= (+ run_count 1) (* 3 nmis))
    (= |last_nmi_rip'| nmi_handler.rip@cpu)
    (=
      |swallow_nmi'|
      (not (= (ite (= nmi_handler.rip@cpu last_nmi_rip) (ite swallow_nmi 1 0) 0) 0)))
    (= |run_count'| (+ run_count 1))
    (= |position@cpu'| at.nmi_handler.nmi_handle)
    (= |nmi_handler.back_to_back@cpu'| (= nmi_handler.rip@cpu last_nmi_rip))
    (= |nmi_handler.asked@cpu'| 0)
    (= |nmi_handler.handled@cpu'| 0)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.nmi@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
    (= |nmi_handler.nmi@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
    (= |nmi_handler.run_for@cpu.in_asserted'| nmi_handler.run_for@cpu.in_asserted)
    (= |nmi_handler.run_for@cpu.in_sourceless'| nmi_handler.run_for@cpu.in_sourceless)
    (= |nmi_handler.run_for@cpu.in_exited'| nmi_handler.run_for@cpu.in_exited)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.latched_nmi
    same.latch
    same.owed))
(define-fun |nmi_handler.nmi_handle[not in the set]| () Bool
  (let ((!1 (=
              (ite
                (and
                  (= (+ nmi_handler.asked@cpu 1) latched_nmi.value)
                  (not (= latched_nmi.value.in_asserted Membership.unknown)))
                latched_nmi.value.in_asserted
                (ite
                  (and
                    (= (+ nmi_handler.asked@cpu 1) latch.value.nmi)
                    (not (= latch.value.nmi.in_asserted Membership.unknown)))
                  latch.value.nmi.in_asserted
                  (ite
                    (and
                      (= (+ nmi_handler.asked@cpu 1) owed.value.nmi)
                      (not (= owed.value.nmi.in_asserted Membership.unknown)))
                    owed.value.nmi.in_asserted
                    (ite
                      (and
                        (= (+ nmi_handler.asked@cpu 1) nmi_handler.nmi@cpu)
                        (not (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                      nmi_handler.nmi@cpu.in_asserted
                      (ite
                        (and
                          (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[0]|)
                          (not (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)))
                        |nmi_handler.nmi@cpu[0].in_asserted|
                        (ite
                          (and
                            (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[1]|)
                            (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[1].in_asserted|
                          (ite
                            (and
                              (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[2]|)
                              (not (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                            |nmi_handler.nmi@cpu[2].in_asserted|
                            (ite
                              (and
                                (= (+ nmi_handler.asked@cpu 1) nmi_handler.run_for@cpu)
                                (not (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                              nmi_handler.run_for@cpu.in_asserted
                              (ite
                                (and
                                  (= (+ nmi_handler.asked@cpu 1) |nmi_handler.run_for@cpu[0]|)
                                  (not
                                    (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)))
                                |nmi_handler.run_for@cpu[0].in_asserted|
                                (ite
                                  (and
                                    (= (+ nmi_handler.asked@cpu 1) |nmi_handler.run_for@cpu[1]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[1].in_asserted|
                                  (ite
                                    (and
                                      (=
                                        (+ nmi_handler.asked@cpu 1)
                                        |nmi_handler.run_for@cpu[2]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[2].in_asserted|
                                    0)))))))))))
              2)))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (< nmi_handler.asked@cpu nmis)
      (<= (+ nmi_handler.asked@cpu 1) nmis)
      (=> !1 (and (<= 1 (+ nmi_handler.asked@cpu 1)) (<= (+ nmi_handler.asked@cpu 1) nmis)))
      (=> !1 (<= (+ nmi_handler.handled@cpu 1) nmis))
      (=>
        (and !1 kvm_mark)
        (and (<= 1 (+ nmi_handler.asked@cpu 1)) (<= (+ nmi_handler.asked@cpu 1) nmis)))
      (=>
        (and !1 (not kvm_mark))
        (and (<= 1 (+ nmi_handler.asked@cpu 1)) (<= (+ nmi_handler.asked@cpu 1) nmis)))
      (=
        |latched_nmi.value.in_asserted'|
        (ite
          !1
          (ite
            (= latched_nmi.value (+ nmi_handler.asked@cpu 1))
            1
            latched_nmi.value.in_asserted)
          latched_nmi.value.in_asserted))
      (=
        |latch.value.nmi.in_asserted'|
        (ite
          !1
          (ite (= latch.value.nmi (+ nmi_handler.asked@cpu 1)) 1 latch.value.nmi.in_asserted)
          latch.value.nmi.in_asserted))
      (=
        |owed.value.nmi.in_asserted'|
        (ite
          !1
          (ite (= owed.value.nmi (+ nmi_handler.asked@cpu 1)) 1 owed.value.nmi.in_asserted)
          owed.value.nmi.in_asserted))
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (=
        |nmi_handler.nmi@cpu.in_asserted'|
        (ite
          !1
          (ite
            (= nmi_handler.nmi@cpu (+ nmi_handler.asked@cpu 1))
            1
            nmi_handler.nmi@cpu.in_asserted)
          nmi_handler.nmi@cpu.in_asserted))
      (=
        |nmi_handler.nmi@cpu[0].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[0]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[0].in_asserted|)
          |nmi_handler.nmi@cpu[0].in_asserted|))
      (=
        |nmi_handler.nmi@cpu[1].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[1]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[1].in_asserted|)
          |nmi_handler.nmi@cpu[1].in_asserted|))
      (=
        |nmi_handler.nmi@cpu[2].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[2]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[2].in_asserted|)
          |nmi_handler.nmi@cpu[2].in_asserted|))
      (=
        |nmi_handler.run_for@cpu.in_asserted'|
        (ite
          !1
          (ite
            (= nmi_handler.run_for@cpu (+ nmi_handler.asked@cpu 1))
            1
            nmi_handler.run_for@cpu.in_asserted)
          nmi_handler.run_for@cpu.in_asserted))
      (=
        |nmi_handler.run_for@cpu[0].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[0]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[0].in_asserted|)
          |nmi_handler.run_for@cpu[0].in_asserted|))
      (=
        |nmi_handler.run_for@cpu[1].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[1]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[1].in_asserted|)
          |nmi_handler.run_for@cpu[1].in_asserted|))
      (=
        |nmi_handler.run_for@cpu[2].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[2]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[2].in_asserted|)
          |nmi_handler.run_for@cpu[2].in_asserted|))
      (= |nmi_handler.asked@cpu'| (+ nmi_handler.asked@cpu 1))
      (=
        |nmi_handler.handled@cpu'|
        (ite !1 (+ nmi_handler.handled@cpu 1) nmi_handler.handled@cpu))
      (not |bad.no_phantom'|)
      (= |nmis'| nmis)
      (= |entries'| entries)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |latched_nmi.some'| latched_nmi.some)
      (= |latched_nmi.value'| latched_nmi.value)
      (= |latched_nmi.value.in_sourceless'| latched_nmi.value.in_sourceless)
      (= |latched_nmi.value.in_exited'| latched_nmi.value.in_exited)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |latch.some'| latch.some)
      (= |latch.value.nmi'| latch.value.nmi)
      (= |latch.value.nmi.in_sourceless'| latch.value.nmi.in_sourceless)
      (= |latch.value.nmi.in_exited'| latch.value.nmi.in_exited)
      (= |arrived'| arrived)
      (= |returned'| returned)
      (= |copied'| copied)
      (= |owed.some'| owed.some)
      (= |owed.value.nmi'| owed.value.nmi)
      (= |owed.value.nmi.in_sourceless'| owed.value.nmi.in_sourceless)
      (= |owed.value.nmi.in_exited'| owed.value.nmi.in_exited)
      (= |depth@cpu'| depth@cpu)
      (= |position@cpu[0]'| |position@cpu[0]|)
      (= |position@cpu[1]'| |position@cpu[1]|)
      (= |position@cpu[2]'| |position@cpu[2]|)
      (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
      (= |nmi_handler.nmi@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
      (= |nmi_handler.nmi@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
      (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
      (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
      (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
      (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
      (= |nmi_handler.run_for@cpu.in_sourceless'| nmi_handler.run_for@cpu.in_sourceless)
      (= |nmi_handler.run_for@cpu.in_exited'| nmi_handler.run_for@cpu.in_exited)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
      (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
      (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
      (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
      (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
      (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
      (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
      (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|))))
(define-fun |nmi_handler.nmi_handle[in the set]| () Bool
  (let ((!1 (or
              (=
                (ite
                  (and
                    (= (+ nmi_handler.asked@cpu 1) latched_nmi.value)
                    (not (= latched_nmi.value.in_asserted Membership.unknown)))
                  latched_nmi.value.in_asserted
                  (ite
                    (and
                      (= (+ nmi_handler.asked@cpu 1) latch.value.nmi)
                      (not (= latch.value.nmi.in_asserted Membership.unknown)))
                    latch.value.nmi.in_asserted
                    (ite
                      (and
                        (= (+ nmi_handler.asked@cpu 1) owed.value.nmi)
                        (not (= owed.value.nmi.in_asserted Membership.unknown)))
                      owed.value.nmi.in_asserted
                      (ite
                        (and
                          (= (+ nmi_handler.asked@cpu 1) nmi_handler.nmi@cpu)
                          (not (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                        nmi_handler.nmi@cpu.in_asserted
                        (ite
                          (and
                            (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[0]|)
                            (not (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[0].in_asserted|
                          (ite
                            (and
                              (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[1]|)
                              (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                            |nmi_handler.nmi@cpu[1].in_asserted|
                            (ite
                              (and
                                (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[2]|)
                                (not
                                  (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                              |nmi_handler.nmi@cpu[2].in_asserted|
                              (ite
                                (and
                                  (= (+ nmi_handler.asked@cpu 1) nmi_handler.run_for@cpu)
                                  (not
                                    (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                nmi_handler.run_for@cpu.in_asserted
                                (ite
                                  (and
                                    (= (+ nmi_handler.asked@cpu 1) |nmi_handler.run_for@cpu[0]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[0].in_asserted|
                                  (ite
                                    (and
                                      (=
                                        (+ nmi_handler.asked@cpu 1)
                                        |nmi_handler.run_for@cpu[1]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[1].in_asserted|
                                    (ite
                                      (and
                                        (=
                                          (+ nmi_handler.asked@cpu 1)
                                          |nmi_handler.run_for@cpu[2]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[2].in_asserted|
                                      0)))))))))))
                2)
              (=
                (ite
                  (and
                    (= (+ nmi_handler.asked@cpu 1) latched_nmi.value)
                    (not (= latched_nmi.value.in_asserted Membership.unknown)))
                  latched_nmi.value.in_asserted
                  (ite
                    (and
                      (= (+ nmi_handler.asked@cpu 1) latch.value.nmi)
                      (not (= latch.value.nmi.in_asserted Membership.unknown)))
                    latch.value.nmi.in_asserted
                    (ite
                      (and
                        (= (+ nmi_handler.asked@cpu 1) owed.value.nmi)
                        (not (= owed.value.nmi.in_asserted Membership.unknown)))
                      owed.value.nmi.in_asserted
                      (ite
                        (and
                          (= (+ nmi_handler.asked@cpu 1) nmi_handler.nmi@cpu)
                          (not (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                        nmi_handler.nmi@cpu.in_asserted
                        (ite
                          (and
                            (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[0]|)
                            (not (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[0].in_asserted|
                          (ite
                            (and
                              (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[1]|)
                              (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                            |nmi_handler.nmi@cpu[1].in_asserted|
                            (ite
                              (and
                                (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[2]|)
                                (not
                                  (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                              |nmi_handler.nmi@cpu[2].in_asserted|
                              (ite
                                (and
                                  (= (+ nmi_handler.asked@cpu 1) nmi_handler.run_for@cpu)
                                  (not
                                    (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                nmi_handler.run_for@cpu.in_asserted
                                (ite
                                  (and
                                    (= (+ nmi_handler.asked@cpu 1) |nmi_handler.run_for@cpu[0]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[0].in_asserted|
                                  (ite
                                    (and
                                      (=
                                        (+ nmi_handler.asked@cpu 1)
                                        |nmi_handler.run_for@cpu[1]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[1].in_asserted|
                                    (ite
                                      (and
                                        (=
                                          (+ nmi_handler.asked@cpu 1)
                                          |nmi_handler.run_for@cpu[2]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[2].in_asserted|
                                      0)))))))))))
                0))))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (< nmi_handler.asked@cpu nmis)
      (<= (+ nmi_handler.asked@cpu 1) nmis)
      (=> !1 (and (<= 1 (+ nmi_handler.asked@cpu 1)) (<= (+ nmi_handler.asked@cpu 1) nmis)))
      (=> !1 (<= (+ nmi_handler.handled@cpu 1) nmis))
      (=>
        (and !1 kvm_mark)
        (and (<= 1 (+ nmi_handler.asked@cpu 1)) (<= (+ nmi_handler.asked@cpu 1) nmis)))
      (=>
        (and !1 (not kvm_mark))
        (and (<= 1 (+ nmi_handler.asked@cpu 1)) (<= (+ nmi_handler.asked@cpu 1) nmis)))
      (=
        |latched_nmi.value.in_asserted'|
        (ite
          !1
          (ite
            (= latched_nmi.value (+ nmi_handler.asked@cpu 1))
            1
            latched_nmi.value.in_asserted)
          latched_nmi.value.in_asserted))
      (=
        |latch.value.nmi.in_asserted'|
        (ite
          !1
          (ite (= latch.value.nmi (+ nmi_handler.asked@cpu 1)) 1 latch.value.nmi.in_asserted)
          latch.value.nmi.in_asserted))
      (=
        |owed.value.nmi.in_asserted'|
        (ite
          !1
          (ite (= owed.value.nmi (+ nmi_handler.asked@cpu 1)) 1 owed.value.nmi.in_asserted)
          owed.value.nmi.in_asserted))
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (=
        |nmi_handler.nmi@cpu.in_asserted'|
        (ite
          !1
          (ite
            (= nmi_handler.nmi@cpu (+ nmi_handler.asked@cpu 1))
            1
            nmi_handler.nmi@cpu.in_asserted)
          nmi_handler.nmi@cpu.in_asserted))
      (=
        |nmi_handler.nmi@cpu[0].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[0]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[0].in_asserted|)
          |nmi_handler.nmi@cpu[0].in_asserted|))
      (=
        |nmi_handler.nmi@cpu[1].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[1]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[1].in_asserted|)
          |nmi_handler.nmi@cpu[1].in_asserted|))
      (=
        |nmi_handler.nmi@cpu[2].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[2]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[2].in_asserted|)
          |nmi_handler.nmi@cpu[2].in_asserted|))
      (=
        |nmi_handler.run_for@cpu.in_asserted'|
        (ite
          !1
          (ite
            (= nmi_handler.run_for@cpu (+ nmi_handler.asked@cpu 1))
            1
            nmi_handler.run_for@cpu.in_asserted)
          nmi_handler.run_for@cpu.in_asserted))
      (=
        |nmi_handler.run_for@cpu[0].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[0]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[0].in_asserted|)
          |nmi_handler.run_for@cpu[0].in_asserted|))
      (=
        |nmi_handler.run_for@cpu[1].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[1]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[1].in_asserted|)
          |nmi_handler.run_for@cpu[1].in_asserted|))
      (=
        |nmi_handler.run_for@cpu[2].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[2]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[2].in_asserted|)
          |nmi_handler.run_for@cpu[2].in_asserted|))
      (= |nmi_handler.asked@cpu'| (+ nmi_handler.asked@cpu 1))
      (=
        |nmi_handler.handled@cpu'|
        (ite !1 (+ nmi_handler.handled@cpu 1) nmi_handler.handled@cpu))
      (not |bad.no_phantom'|)
      (= |nmis'| nmis)
      (= |entries'| entries)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |latched_nmi.some'| latched_nmi.some)
      (= |latched_nmi.value'| latched_nmi.value)
      (= |latched_nmi.value.in_sourceless'| latched_nmi.value.in_sourceless)
      (= |latched_nmi.value.in_exited'| latched_nmi.value.in_exited)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |latch.some'| latch.some)
      (= |latch.value.nmi'| latch.value.nmi)
      (= |latch.value.nmi.in_sourceless'| latch.value.nmi.in_sourceless)
      (= |latch.value.nmi.in_exited'| latch.value.nmi.in_exited)
      (= |arrived'| arrived)
      (= |returned'| returned)
      (= |copied'| copied)
      (= |owed.some'| owed.some)
      (= |owed.value.nmi'| owed.value.nmi)
      (= |owed.value.nmi.in_sourceless'| owed.value.nmi.in_sourceless)
      (= |owed.value.nmi.in_exited'| owed.value.nmi.in_exited)
      (= |depth@cpu'| depth@cpu)
      (= |position@cpu[0]'| |position@cpu[0]|)
      (= |position@cpu[1]'| |position@cpu[1]|)
      (= |position@cpu[2]'| |position@cpu[2]|)
      (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
      (= |nmi_handler.nmi@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
      (= |nmi_handler.nmi@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
      (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
      (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
      (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
      (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
      (= |nmi_handler.run_for@cpu.in_sourceless'| nmi_handler.run_for@cpu.in_sourceless)
      (= |nmi_handler.run_for@cpu.in_exited'| nmi_handler.run_for@cpu.in_exited)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
      (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
      (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
      (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
      (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
      (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
      (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
      (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|))))
(define-fun nmi_handler.end_of_nmi () Bool
  (and
    (= position@cpu at.nmi_handler.nmi_handle)
    (not urgent.cpu)
    (<= nmis nmi_handler.asked@cpu)
    (= nmi_state NmiState.latched)
    latched_nmi.some
    (= |nmi_state'| NmiState.executing)
    (not |latched_nmi.some'|)
    (= |latched_nmi.value'| 0)
    (= |latched_nmi.value.in_asserted'| Membership.unknown)
    (= |latched_nmi.value.in_sourceless'| Membership.unknown)
    (= |latched_nmi.value.in_exited'| Membership.unknown)
    (= |swallow_nmi'| (not (= (ite (< 1 nmi_handler.handled@cpu) 1 (ite swallow_nmi 1 0)) 0)))
    (= |position@cpu'| at.nmi_handler.default_do_nmi)
    (= |nmi_handler.run_for@cpu'| latched_nmi.value)
    (= |nmi_handler.run_for@cpu.in_asserted'| latched_nmi.value.in_asserted)
    (= |nmi_handler.run_for@cpu.in_sourceless'| latched_nmi.value.in_sourceless)
    (= |nmi_handler.run_for@cpu.in_exited'| latched_nmi.value.in_exited)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.nmi@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
    (= |nmi_handler.nmi@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.latch
    same.owed))
(define-fun nmi_handler.end_of_nmi/2 () Bool
  (let ((!2 (- depth@cpu 2)))
    (let ((position@cpu!3 (ite
                (= !2 0)
                |position@cpu[0]|
                (ite (= !2 1) |position@cpu[1]| (ite (= !2 2) |position@cpu[2]| 0)))))
      (let ((!4 (- depth@cpu 2)))
        (let ((!5 (- depth@cpu 2)))
          (let ((!7 (- depth@cpu 2)))
            (let ((!8 (- depth@cpu 2)))
              (let ((!10 (- depth@cpu 2)))
                (let ((!11 (- depth@cpu 2)))
                  (let ((!13 (- depth@cpu 2)))
                    (let ((!14 (- depth@cpu 2)))
                      (let ((!16 (- depth@cpu 2)))
                        (let ((!17 (- depth@cpu 2)))
                          (let ((!19 (- depth@cpu 2)))
                            (let ((!20 (- depth@cpu 2)))
                              (let ((!22 (- depth@cpu 2)))
                                (let ((!23 (- depth@cpu 2)))
                                  (let ((!25 (- depth@cpu 2)))
                                    (let ((!26 (- depth@cpu 2)))
                                      (let ((!28 (- depth@cpu 2)))
                                        (let ((!29 (- depth@cpu 2)))
                                          (let ((!31 (- depth@cpu 2)))
                                            (let ((!32 (- depth@cpu 2)))
                                              (let ((!34 (- depth@cpu 2)))
                                                (let ((!38 (- depth@cpu 2)))
                                                  (let ((!40 (- depth@cpu 2)))
                                                    (let ((!41 (- depth@cpu 2)))
                                                      (let ((!43 (- depth@cpu 2)))
                                                        (let ((!44 (- depth@cpu 2)))
                                                          (let ((!46 (- depth@cpu 2)))
                                                            (and
                                                              (= position@cpu at.nmi_handler.nmi_handle)
                                                              (not urgent.cpu)
                                                              (<= nmis nmi_handler.asked@cpu)
                                                              (not
                                                                (= nmi_state NmiState.latched))
                                                              (= |nmi_state'| NmiState.not_running)
                                                              (=
                                                                |swallow_nmi'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (<
                                                                        1
                                                                        nmi_handler.handled@cpu)
                                                                      1
                                                                      (ite swallow_nmi 1 0))
                                                                    0)))
                                                              (not |nmi_blocked'|)
                                                              (=
                                                                |depth@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (- depth@cpu 1)))
                                                              (=
                                                                |position@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= position@cpu!3 5)
                                                                    6
                                                                    (ite
                                                                      (= position@cpu!3 8)
                                                                      9
                                                                      position@cpu!3))))
                                                              (=
                                                                |position@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |position@cpu[0]|
                                                                  (ite
                                                                    (= !4 0)
                                                                    0
                                                                    |position@cpu[0]|)))
                                                              (=
                                                                |position@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |position@cpu[1]|
                                                                  (ite
                                                                    (= !4 1)
                                                                    0
                                                                    |position@cpu[1]|)))
                                                              (=
                                                                |position@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |position@cpu[2]|
                                                                  (ite
                                                                    (= !4 2)
                                                                    0
                                                                    |position@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !5 0)
                                                                    |nmi_handler.nmi@cpu[0]|
                                                                    (ite
                                                                      (= !5 1)
                                                                      |nmi_handler.nmi@cpu[1]|
                                                                      (ite
                                                                        (= !5 2)
                                                                        |nmi_handler.nmi@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !8 0)
                                                                    |nmi_handler.nmi@cpu[0].in_asserted|
                                                                    (ite
                                                                      (= !8 1)
                                                                      |nmi_handler.nmi@cpu[1].in_asserted|
                                                                      (ite
                                                                        (= !8 2)
                                                                        |nmi_handler.nmi@cpu[2].in_asserted|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !11 0)
                                                                    |nmi_handler.nmi@cpu[0].in_sourceless|
                                                                    (ite
                                                                      (= !11 1)
                                                                      |nmi_handler.nmi@cpu[1].in_sourceless|
                                                                      (ite
                                                                        (= !11 2)
                                                                        |nmi_handler.nmi@cpu[2].in_sourceless|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !14 0)
                                                                    |nmi_handler.nmi@cpu[0].in_exited|
                                                                    (ite
                                                                      (= !14 1)
                                                                      |nmi_handler.nmi@cpu[1].in_exited|
                                                                      (ite
                                                                        (= !14 2)
                                                                        |nmi_handler.nmi@cpu[2].in_exited|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0]|
                                                                  (ite
                                                                    (= !7 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !10 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0].in_asserted|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !13 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[0].in_exited|
                                                                  (ite
                                                                    (= !16 0)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[0].in_exited|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1]|
                                                                  (ite
                                                                    (= !7 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1].in_asserted|
                                                                  (ite
                                                                    (= !10 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1].in_asserted|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1].in_sourceless|
                                                                  (ite
                                                                    (= !13 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[1].in_exited|
                                                                  (ite
                                                                    (= !16 1)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[1].in_exited|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2]|
                                                                  (ite
                                                                    (= !7 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2].in_asserted|
                                                                  (ite
                                                                    (= !10 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2].in_asserted|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2].in_sourceless|
                                                                  (ite
                                                                    (= !13 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.nmi@cpu[2].in_exited|
                                                                  (ite
                                                                    (= !16 2)
                                                                    0
                                                                    |nmi_handler.nmi@cpu[2].in_exited|)))
                                                              (=
                                                                |nmi_handler.rip@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !17 0)
                                                                    |nmi_handler.rip@cpu[0]|
                                                                    (ite
                                                                      (= !17 1)
                                                                      |nmi_handler.rip@cpu[1]|
                                                                      (ite
                                                                        (= !17 2)
                                                                        |nmi_handler.rip@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.rip@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.rip@cpu[0]|
                                                                  (ite
                                                                    (= !19 0)
                                                                    0
                                                                    |nmi_handler.rip@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.rip@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.rip@cpu[1]|
                                                                  (ite
                                                                    (= !19 1)
                                                                    0
                                                                    |nmi_handler.rip@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.rip@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.rip@cpu[2]|
                                                                  (ite
                                                                    (= !19 2)
                                                                    0
                                                                    |nmi_handler.rip@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !20 0)
                                                                    |nmi_handler.run_for@cpu[0]|
                                                                    (ite
                                                                      (= !20 1)
                                                                      |nmi_handler.run_for@cpu[1]|
                                                                      (ite
                                                                        (= !20 2)
                                                                        |nmi_handler.run_for@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !23 0)
                                                                    |nmi_handler.run_for@cpu[0].in_asserted|
                                                                    (ite
                                                                      (= !23 1)
                                                                      |nmi_handler.run_for@cpu[1].in_asserted|
                                                                      (ite
                                                                        (= !23 2)
                                                                        |nmi_handler.run_for@cpu[2].in_asserted|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !26 0)
                                                                    |nmi_handler.run_for@cpu[0].in_sourceless|
                                                                    (ite
                                                                      (= !26 1)
                                                                      |nmi_handler.run_for@cpu[1].in_sourceless|
                                                                      (ite
                                                                        (= !26 2)
                                                                        |nmi_handler.run_for@cpu[2].in_sourceless|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !29 0)
                                                                    |nmi_handler.run_for@cpu[0].in_exited|
                                                                    (ite
                                                                      (= !29 1)
                                                                      |nmi_handler.run_for@cpu[1].in_exited|
                                                                      (ite
                                                                        (= !29 2)
                                                                        |nmi_handler.run_for@cpu[2].in_exited|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0]|
                                                                  (ite
                                                                    (= !22 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !25 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0].in_asserted|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !28 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[0].in_exited|
                                                                  (ite
                                                                    (= !31 0)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[0].in_exited|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1]|
                                                                  (ite
                                                                    (= !22 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1].in_asserted|
                                                                  (ite
                                                                    (= !25 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1].in_asserted|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1].in_sourceless|
                                                                  (ite
                                                                    (= !28 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[1].in_exited|
                                                                  (ite
                                                                    (= !31 1)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[1].in_exited|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2]|
                                                                  (ite
                                                                    (= !22 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                                                  (ite
                                                                    (= !25 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2].in_asserted|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2].in_sourceless|
                                                                  (ite
                                                                    (= !28 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2].in_sourceless|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_exited'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.run_for@cpu[2].in_exited|
                                                                  (ite
                                                                    (= !31 2)
                                                                    0
                                                                    |nmi_handler.run_for@cpu[2].in_exited|)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      0
                                                                      (ite
                                                                        (ite
                                                                          (= !32 0)
                                                                          |nmi_handler.back_to_back@cpu[0]|
                                                                          (ite
                                                                            (= !32 1)
                                                                            |nmi_handler.back_to_back@cpu[1]|
                                                                            (and
                                                                              (= !32 2)
                                                                              |nmi_handler.back_to_back@cpu[2]|)))
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[0]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[0]|
                                                                        1
                                                                        0)
                                                                      (ite
                                                                        (= !34 0)
                                                                        0
                                                                        (ite
                                                                          |nmi_handler.back_to_back@cpu[0]|
                                                                          1
                                                                          0)))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[1]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[1]|
                                                                        1
                                                                        0)
                                                                      (ite
                                                                        (= !34 1)
                                                                        0
                                                                        (ite
                                                                          |nmi_handler.back_to_back@cpu[1]|
                                                                          1
                                                                          0)))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[2]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= depth@cpu 1)
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[2]|
                                                                        1
                                                                        0)
                                                                      (ite
                                                                        (= !34 2)
                                                                        0
                                                                        (ite
                                                                          |nmi_handler.back_to_back@cpu[2]|
                                                                          1
                                                                          0)))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.asked@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !38 0)
                                                                    |nmi_handler.asked@cpu[0]|
                                                                    (ite
                                                                      (= !38 1)
                                                                      |nmi_handler.asked@cpu[1]|
                                                                      (ite
                                                                        (= !38 2)
                                                                        |nmi_handler.asked@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.asked@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.asked@cpu[0]|
                                                                  (ite
                                                                    (= !40 0)
                                                                    0
                                                                    |nmi_handler.asked@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.asked@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.asked@cpu[1]|
                                                                  (ite
                                                                    (= !40 1)
                                                                    0
                                                                    |nmi_handler.asked@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.asked@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.asked@cpu[2]|
                                                                  (ite
                                                                    (= !40 2)
                                                                    0
                                                                    |nmi_handler.asked@cpu[2]|)))
                                                              (=
                                                                |nmi_handler.handled@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  0
                                                                  (ite
                                                                    (= !41 0)
                                                                    |nmi_handler.handled@cpu[0]|
                                                                    (ite
                                                                      (= !41 1)
                                                                      |nmi_handler.handled@cpu[1]|
                                                                      (ite
                                                                        (= !41 2)
                                                                        |nmi_handler.handled@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |nmi_handler.handled@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.handled@cpu[0]|
                                                                  (ite
                                                                    (= !43 0)
                                                                    0
                                                                    |nmi_handler.handled@cpu[0]|)))
                                                              (=
                                                                |nmi_handler.handled@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.handled@cpu[1]|
                                                                  (ite
                                                                    (= !43 1)
                                                                    0
                                                                    |nmi_handler.handled@cpu[1]|)))
                                                              (=
                                                                |nmi_handler.handled@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |nmi_handler.handled@cpu[2]|
                                                                  (ite
                                                                    (= !43 2)
                                                                    0
                                                                    |nmi_handler.handled@cpu[2]|)))
                                                              (=
                                                                |vcpu_run.made@cpu'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  vcpu_run.made@cpu
                                                                  (ite
                                                                    (= !44 0)
                                                                    |vcpu_run.made@cpu[0]|
                                                                    (ite
                                                                      (= !44 1)
                                                                      |vcpu_run.made@cpu[1]|
                                                                      (ite
                                                                        (= !44 2)
                                                                        |vcpu_run.made@cpu[2]|
                                                                        0)))))
                                                              (=
                                                                |vcpu_run.made@cpu[0]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |vcpu_run.made@cpu[0]|
                                                                  (ite
                                                                    (= !46 0)
                                                                    0
                                                                    |vcpu_run.made@cpu[0]|)))
                                                              (=
                                                                |vcpu_run.made@cpu[1]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |vcpu_run.made@cpu[1]|
                                                                  (ite
                                                                    (= !46 1)
                                                                    0
                                                                    |vcpu_run.made@cpu[1]|)))
                                                              (=
                                                                |vcpu_run.made@cpu[2]'|
                                                                (ite
                                                                  (= depth@cpu 1)
                                                                  |vcpu_run.made@cpu[2]|
                                                                  (ite
                                                                    (= !46 2)
                                                                    0
                                                                    |vcpu_run.made@cpu[2]|)))
                                                              (not |bad.no_phantom'|)
                                                              (= |nmis'| nmis)
                                                              (= |entries'| entries)
                                                              (= |kvm_mark'| kvm_mark)
                                                              (= |last_nmi_rip'| last_nmi_rip)
                                                              (= |run_count'| run_count)
                                                              (= |arrived'| arrived)
                                                              (= |returned'| returned)
                                                              (= |copied'| copied)
                                                              same.latched_nmi
                                                              same.latch
                                                              same.owed)))))))))))))))))))))))))))))))
(define-fun vcpu_run.tdh_vp_enter () Bool
  (let ((!1 (- depth@cpu 1)))
    (let ((!2 (- depth@cpu 1)))
      (and
        (= position@cpu at.vcpu_run.tdh_vp_enter)
        (not urgent.cpu)
        (< vcpu_run.made@cpu entries)
        (<= (+ vcpu_run.made@cpu 1) entries)
        (< depth@cpu 4)
        (not |nmi_blocked'|)
        (not |owed.some'|)
        (= |owed.value.nmi'| 0)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |owed.value.nmi.in_sourceless'| Membership.unknown)
        (= |owed.value.nmi.in_exited'| Membership.unknown)
        (= |depth@cpu'| (+ depth@cpu 1))
        (= |position@cpu'| at.td_guest.run)
        (= |position@cpu[0]'| (ite (= !1 0) 5 |position@cpu[0]|))
        (= |position@cpu[1]'| (ite (= !1 1) 5 |position@cpu[1]|))
        (= |position@cpu[2]'| (ite (= !1 2) 5 |position@cpu[2]|))
        (= |vcpu_run.made@cpu'| 0)
        (=
          |vcpu_run.made@cpu[0]'|
          (ite (= !2 0) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[0]|))
        (=
          |vcpu_run.made@cpu[1]'|
          (ite (= !2 1) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[1]|))
        (=
          |vcpu_run.made@cpu[2]'|
          (ite (= !2 2) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[2]|))
        (not |bad.no_phantom'|)
        (= |nmis'| nmis)
        (= |entries'| entries)
        (= |kvm_mark'| kvm_mark)
        (= |nmi_state'| nmi_state)
        (= |last_nmi_rip'| last_nmi_rip)
        (= |swallow_nmi'| swallow_nmi)
        (= |run_count'| run_count)
        (= |arrived'| arrived)
        (= |returned'| returned)
        (= |copied'| copied)
        (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
        (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
        (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
        (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
        (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
        (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
        (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
        (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
        (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
        (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
        (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
        (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
        (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
        (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[0].in_sourceless'|
          |nmi_handler.run_for@cpu[0].in_sourceless|)
        (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
        (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[1].in_sourceless'|
          |nmi_handler.run_for@cpu[1].in_sourceless|)
        (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
        (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
        (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[2].in_sourceless'|
          |nmi_handler.run_for@cpu[2].in_sourceless|)
        (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
        (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
        (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
        (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
        (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
        (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
        (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
        (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
        (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
        (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
        same.cpu.nmi_handler
        same.latched_nmi
        same.latch))))
(define-fun vcpu_run.end () Bool
  (and
    (= position@cpu at.vcpu_run.tdh_vp_enter)
    (not urgent.cpu)
    (<= entries vcpu_run.made@cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (= |vcpu_run.made@cpu'| 0)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun vcpu_run.copy_exit_info () Bool
  (and
    (= position@cpu at.vcpu_run.copy_exit_info)
    (not urgent.cpu)
    (= |copied'| returned)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun vcpu_run.vmx_handle_nmi () Bool
  (let ((!1 (ite
              (and
                (= (ite owed.some owed.value.nmi 1) latched_nmi.value)
                (not (= latched_nmi.value.in_asserted Membership.unknown)))
              latched_nmi.value.in_asserted
              (ite
                (and
                  (= (ite owed.some owed.value.nmi 1) latch.value.nmi)
                  (not (= latch.value.nmi.in_asserted Membership.unknown)))
                latch.value.nmi.in_asserted
                (ite
                  (and
                    (= (ite owed.some owed.value.nmi 1) owed.value.nmi)
                    (not (= owed.value.nmi.in_asserted Membership.unknown)))
                  owed.value.nmi.in_asserted
                  (ite
                    (and
                      (= (ite owed.some owed.value.nmi 1) nmi_handler.nmi@cpu)
                      (not (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                    nmi_handler.nmi@cpu.in_asserted
                    (ite
                      (and
                        (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[0]|)
                        (not (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)))
                      |nmi_handler.nmi@cpu[0].in_asserted|
                      (ite
                        (and
                          (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[1]|)
                          (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                        |nmi_handler.nmi@cpu[1].in_asserted|
                        (ite
                          (and
                            (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[2]|)
                            (not (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[2].in_asserted|
                          (ite
                            (and
                              (= (ite owed.some owed.value.nmi 1) nmi_handler.run_for@cpu)
                              (not (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                            nmi_handler.run_for@cpu.in_asserted
                            (ite
                              (and
                                (=
                                  (ite owed.some owed.value.nmi 1)
                                  |nmi_handler.run_for@cpu[0]|)
                                (not
                                  (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)))
                              |nmi_handler.run_for@cpu[0].in_asserted|
                              (ite
                                (and
                                  (=
                                    (ite owed.some owed.value.nmi 1)
                                    |nmi_handler.run_for@cpu[1]|)
                                  (not
                                    (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                |nmi_handler.run_for@cpu[1].in_asserted|
                                (ite
                                  (and
                                    (=
                                      (ite owed.some owed.value.nmi 1)
                                      |nmi_handler.run_for@cpu[2]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                  0)))))))))))))
    (let ((!2 (ite
                (and
                  (= (ite owed.some owed.value.nmi 1) latched_nmi.value)
                  (not (= latched_nmi.value.in_sourceless Membership.unknown)))
                latched_nmi.value.in_sourceless
                (ite
                  (and
                    (= (ite owed.some owed.value.nmi 1) latch.value.nmi)
                    (not (= latch.value.nmi.in_sourceless Membership.unknown)))
                  latch.value.nmi.in_sourceless
                  (ite
                    (and
                      (= (ite owed.some owed.value.nmi 1) owed.value.nmi)
                      (not (= owed.value.nmi.in_sourceless Membership.unknown)))
                    owed.value.nmi.in_sourceless
                    (ite
                      (and
                        (= (ite owed.some owed.value.nmi 1) nmi_handler.nmi@cpu)
                        (not (= nmi_handler.nmi@cpu.in_sourceless Membership.unknown)))
                      nmi_handler.nmi@cpu.in_sourceless
                      (ite
                        (and
                          (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[0]|)
                          (not (= |nmi_handler.nmi@cpu[0].in_sourceless| Membership.unknown)))
                        |nmi_handler.nmi@cpu[0].in_sourceless|
                        (ite
                          (and
                            (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[1]|)
                            (not (= |nmi_handler.nmi@cpu[1].in_sourceless| Membership.unknown)))
                          |nmi_handler.nmi@cpu[1].in_sourceless|
                          (ite
                            (and
                              (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[2]|)
                              (not
                                (= |nmi_handler.nmi@cpu[2].in_sourceless| Membership.unknown)))
                            |nmi_handler.nmi@cpu[2].in_sourceless|
                            (ite
                              (and
                                (= (ite owed.some owed.value.nmi 1) nmi_handler.run_for@cpu)
                                (not
                                  (= nmi_handler.run_for@cpu.in_sourceless Membership.unknown)))
                              nmi_handler.run_for@cpu.in_sourceless
                              (ite
                                (and
                                  (=
                                    (ite owed.some owed.value.nmi 1)
                                    |nmi_handler.run_for@cpu[0]|)
                                  (not
                                    (= |nmi_handler.run_for@cpu[0].in_sourceless| Membership.unknown)))
                                |nmi_handler.run_for@cpu[0].in_sourceless|
                                (ite
                                  (and
                                    (=
                                      (ite owed.some owed.value.nmi 1)
                                      |nmi_handler.run_for@cpu[1]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[1].in_sourceless| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[1].in_sourceless|
                                  (ite
                                    (and
                                      (=
                                        (ite owed.some owed.value.nmi 1)
                                        |nmi_handler.run_for@cpu[2]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[2].in_sourceless| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[2].in_sourceless|
                                    0)))))))))))))
      (let ((!3 (ite
                  (and
                    (= (ite owed.some owed.value.nmi 1) latched_nmi.value)
                    (not (= latched_nmi.value.in_exited Membership.unknown)))
                  latched_nmi.value.in_exited
                  (ite
                    (and
                      (= (ite owed.some owed.value.nmi 1) latch.value.nmi)
                      (not (= latch.value.nmi.in_exited Membership.unknown)))
                    latch.value.nmi.in_exited
                    (ite
                      (and
                        (= (ite owed.some owed.value.nmi 1) owed.value.nmi)
                        (not (= owed.value.nmi.in_exited Membership.unknown)))
                      owed.value.nmi.in_exited
                      (ite
                        (and
                          (= (ite owed.some owed.value.nmi 1) nmi_handler.nmi@cpu)
                          (not (= nmi_handler.nmi@cpu.in_exited Membership.unknown)))
                        nmi_handler.nmi@cpu.in_exited
                        (ite
                          (and
                            (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[0]|)
                            (not (= |nmi_handler.nmi@cpu[0].in_exited| Membership.unknown)))
                          |nmi_handler.nmi@cpu[0].in_exited|
                          (ite
                            (and
                              (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[1]|)
                              (not (= |nmi_handler.nmi@cpu[1].in_exited| Membership.unknown)))
                            |nmi_handler.nmi@cpu[1].in_exited|
                            (ite
                              (and
                                (= (ite owed.some owed.value.nmi 1) |nmi_handler.nmi@cpu[2]|)
                                (not (= |nmi_handler.nmi@cpu[2].in_exited| Membership.unknown)))
                              |nmi_handler.nmi@cpu[2].in_exited|
                              (ite
                                (and
                                  (= (ite owed.some owed.value.nmi 1) nmi_handler.run_for@cpu)
                                  (not (= nmi_handler.run_for@cpu.in_exited Membership.unknown)))
                                nmi_handler.run_for@cpu.in_exited
                                (ite
                                  (and
                                    (=
                                      (ite owed.some owed.value.nmi 1)
                                      |nmi_handler.run_for@cpu[0]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[0].in_exited| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[0].in_exited|
                                  (ite
                                    (and
                                      (=
                                        (ite owed.some owed.value.nmi 1)
                                        |nmi_handler.run_for@cpu[1]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[1].in_exited| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[1].in_exited|
                                    (ite
                                      (and
                                        (=
                                          (ite owed.some owed.value.nmi 1)
                                          |nmi_handler.run_for@cpu[2]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[2].in_exited| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[2].in_exited|
                                      0)))))))))))))
        (let ((!4 (- depth@cpu 1)))
          (let ((!5 (- depth@cpu 1)))
            (and
              (= position@cpu at.vcpu_run.vmx_handle_nmi)
              (not urgent.cpu)
              (= copied Info.nmi)
              (<= 1 (ite owed.some owed.value.nmi 1))
              (<= (ite owed.some owed.value.nmi 1) nmis)
              (< depth@cpu 4)
              |kvm_mark'|
              (= |depth@cpu'| (+ depth@cpu 1))
              (= |position@cpu'| at.nmi_handler.exc_nmi)
              (= |position@cpu[0]'| (ite (= !4 0) 8 |position@cpu[0]|))
              (= |position@cpu[1]'| (ite (= !4 1) 8 |position@cpu[1]|))
              (= |position@cpu[2]'| (ite (= !4 2) 8 |position@cpu[2]|))
              (= |nmi_handler.nmi@cpu'| (ite owed.some owed.value.nmi 1))
              (= |nmi_handler.nmi@cpu.in_asserted'| !1)
              (= |nmi_handler.nmi@cpu.in_sourceless'| !2)
              (= |nmi_handler.nmi@cpu.in_exited'| !3)
              (= |nmi_handler.rip@cpu'| Rip.nmi_helper)
              (= |nmi_handler.run_for@cpu'| 1)
              (=
                |nmi_handler.run_for@cpu.in_asserted'|
                (ite
                  (and
                    (= 1 latched_nmi.value)
                    (not (= latched_nmi.value.in_asserted Membership.unknown)))
                  latched_nmi.value.in_asserted
                  (ite
                    (and
                      (= 1 latch.value.nmi)
                      (not (= latch.value.nmi.in_asserted Membership.unknown)))
                    latch.value.nmi.in_asserted
                    (ite
                      (and
                        (= 1 owed.value.nmi)
                        (not (= owed.value.nmi.in_asserted Membership.unknown)))
                      owed.value.nmi.in_asserted
                      (ite
                        (and (= 1 (ite owed.some owed.value.nmi 1)) (not (= !1 0)))
                        !1
                        (ite
                          (and
                            (= 1 |nmi_handler.nmi@cpu[0]|)
                            (not (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[0].in_asserted|
                          (ite
                            (and
                              (= 1 |nmi_handler.nmi@cpu[1]|)
                              (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                            |nmi_handler.nmi@cpu[1].in_asserted|
                            (ite
                              (and
                                (= 1 |nmi_handler.nmi@cpu[2]|)
                                (not
                                  (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                              |nmi_handler.nmi@cpu[2].in_asserted|
                              (ite
                                (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)
                                (ite
                                  (and
                                    (= 1 |nmi_handler.run_for@cpu[0]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[0].in_asserted|
                                  (ite
                                    (and
                                      (= 1 |nmi_handler.run_for@cpu[1]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[1].in_asserted|
                                    (ite
                                      (and
                                        (= 1 |nmi_handler.run_for@cpu[2]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[2].in_asserted|
                                      0)))
                                nmi_handler.run_for@cpu.in_asserted)))))))))
              (=
                |nmi_handler.run_for@cpu.in_sourceless'|
                (ite
                  (and
                    (= 1 latched_nmi.value)
                    (not (= latched_nmi.value.in_sourceless Membership.unknown)))
                  latched_nmi.value.in_sourceless
                  (ite
                    (and
                      (= 1 latch.value.nmi)
                      (not (= latch.value.nmi.in_sourceless Membership.unknown)))
                    latch.value.nmi.in_sourceless
                    (ite
                      (and
                        (= 1 owed.value.nmi)
                        (not (= owed.value.nmi.in_sourceless Membership.unknown)))
                      owed.value.nmi.in_sourceless
                      (ite
                        (and (= 1 (ite owed.some owed.value.nmi 1)) (not (= !2 0)))
                        !2
                        (ite
                          (and
                            (= 1 |nmi_handler.nmi@cpu[0]|)
                            (not (= |nmi_handler.nmi@cpu[0].in_sourceless| Membership.unknown)))
                          |nmi_handler.nmi@cpu[0].in_sourceless|
                          (ite
                            (and
                              (= 1 |nmi_handler.nmi@cpu[1]|)
                              (not
                                (= |nmi_handler.nmi@cpu[1].in_sourceless| Membership.unknown)))
                            |nmi_handler.nmi@cpu[1].in_sourceless|
                            (ite
                              (and
                                (= 1 |nmi_handler.nmi@cpu[2]|)
                                (not
                                  (= |nmi_handler.nmi@cpu[2].in_sourceless| Membership.unknown)))
                              |nmi_handler.nmi@cpu[2].in_sourceless|
                              (ite
                                (= nmi_handler.run_for@cpu.in_sourceless Membership.unknown)
                                (ite
                                  (and
                                    (= 1 |nmi_handler.run_for@cpu[0]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[0].in_sourceless| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[0].in_sourceless|
                                  (ite
                                    (and
                                      (= 1 |nmi_handler.run_for@cpu[1]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[1].in_sourceless| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[1].in_sourceless|
                                    (ite
                                      (and
                                        (= 1 |nmi_handler.run_for@cpu[2]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[2].in_sourceless| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[2].in_sourceless|
                                      0)))
                                nmi_handler.run_for@cpu.in_sourceless)))))))))
              (=
                |nmi_handler.run_for@cpu.in_exited'|
                (ite
                  (and
                    (= 1 latched_nmi.value)
                    (not (= latched_nmi.value.in_exited Membership.unknown)))
                  latched_nmi.value.in_exited
                  (ite
                    (and
                      (= 1 latch.value.nmi)
                      (not (= latch.value.nmi.in_exited Membership.unknown)))
                    latch.value.nmi.in_exited
                    (ite
                      (and
                        (= 1 owed.value.nmi)
                        (not (= owed.value.nmi.in_exited Membership.unknown)))
                      owed.value.nmi.in_exited
                      (ite
                        (and (= 1 (ite owed.some owed.value.nmi 1)) (not (= !3 0)))
                        !3
                        (ite
                          (and
                            (= 1 |nmi_handler.nmi@cpu[0]|)
                            (not (= |nmi_handler.nmi@cpu[0].in_exited| Membership.unknown)))
                          |nmi_handler.nmi@cpu[0].in_exited|
                          (ite
                            (and
                              (= 1 |nmi_handler.nmi@cpu[1]|)
                              (not (= |nmi_handler.nmi@cpu[1].in_exited| Membership.unknown)))
                            |nmi_handler.nmi@cpu[1].in_exited|
                            (ite
                              (and
                                (= 1 |nmi_handler.nmi@cpu[2]|)
                                (not (= |nmi_handler.nmi@cpu[2].in_exited| Membership.unknown)))
                              |nmi_handler.nmi@cpu[2].in_exited|
                              (ite
                                (= nmi_handler.run_for@cpu.in_exited Membership.unknown)
                                (ite
                                  (and
                                    (= 1 |nmi_handler.run_for@cpu[0]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[0].in_exited| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[0].in_exited|
                                  (ite
                                    (and
                                      (= 1 |nmi_handler.run_for@cpu[1]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[1].in_exited| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[1].in_exited|
                                    (ite
                                      (and
                                        (= 1 |nmi_handler.run_for@cpu[2]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[2].in_exited| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[2].in_exited|
                                      0)))
                                nmi_handler.run_for@cpu.in_exited)))))))))
              (not |nmi_handler.back_to_back@cpu'|)
              (= |nmi_handler.asked@cpu'| 0)
              (= |nmi_handler.handled@cpu'| 0)
              (= |vcpu_run.made@cpu'| 0)
              (=
                |vcpu_run.made@cpu[0]'|
                (ite (= !5 0) vcpu_run.made@cpu |vcpu_run.made@cpu[0]|))
              (=
                |vcpu_run.made@cpu[1]'|
                (ite (= !5 1) vcpu_run.made@cpu |vcpu_run.made@cpu[1]|))
              (=
                |vcpu_run.made@cpu[2]'|
                (ite (= !5 2) vcpu_run.made@cpu |vcpu_run.made@cpu[2]|))
              (= |bad.no_phantom'| (not owed.some))
              (= |nmis'| nmis)
              (= |entries'| entries)
              (= |nmi_state'| nmi_state)
              (= |last_nmi_rip'| last_nmi_rip)
              (= |swallow_nmi'| swallow_nmi)
              (= |run_count'| run_count)
              (= |nmi_blocked'| nmi_blocked)
              (= |arrived'| arrived)
              (= |returned'| returned)
              (= |copied'| copied)
              (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
              (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
              (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
              (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
              (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
              (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
              (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
              (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
              (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
              (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
              (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
              (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
              (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
              (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
              (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
              (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
              (=
                |nmi_handler.run_for@cpu[0].in_asserted'|
                |nmi_handler.run_for@cpu[0].in_asserted|)
              (=
                |nmi_handler.run_for@cpu[0].in_sourceless'|
                |nmi_handler.run_for@cpu[0].in_sourceless|)
              (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
              (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
              (=
                |nmi_handler.run_for@cpu[1].in_asserted'|
                |nmi_handler.run_for@cpu[1].in_asserted|)
              (=
                |nmi_handler.run_for@cpu[1].in_sourceless'|
                |nmi_handler.run_for@cpu[1].in_sourceless|)
              (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
              (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
              (=
                |nmi_handler.run_for@cpu[2].in_asserted'|
                |nmi_handler.run_for@cpu[2].in_asserted|)
              (=
                |nmi_handler.run_for@cpu[2].in_sourceless'|
                |nmi_handler.run_for@cpu[2].in_sourceless|)
              (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
              (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
              (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
              (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
              (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
              (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
              (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
              (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
              (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
              (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
              same.latched_nmi
              same.latch
              same.owed)))))))
(define-fun vcpu_run.kvm_after_interrupt () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi)
    (not urgent.cpu)
    (not (= copied Info.nmi))
    kvm_mark
    (not |kvm_mark'|)
    (= |position@cpu'| at.vcpu_run.copy_late)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun vcpu_run.tdh_vp_enter/2 () Bool
  (let ((!1 (- depth@cpu 1)))
    (let ((!2 (- depth@cpu 1)))
      (and
        (= position@cpu at.vcpu_run.vmx_handle_nmi)
        (not urgent.cpu)
        (not (= copied Info.nmi))
        (not kvm_mark)
        (< vcpu_run.made@cpu entries)
        (<= (+ vcpu_run.made@cpu 1) entries)
        (< depth@cpu 4)
        (not |nmi_blocked'|)
        (not |owed.some'|)
        (= |owed.value.nmi'| 0)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |owed.value.nmi.in_sourceless'| Membership.unknown)
        (= |owed.value.nmi.in_exited'| Membership.unknown)
        (= |depth@cpu'| (+ depth@cpu 1))
        (= |position@cpu'| at.td_guest.run)
        (= |position@cpu[0]'| (ite (= !1 0) 5 |position@cpu[0]|))
        (= |position@cpu[1]'| (ite (= !1 1) 5 |position@cpu[1]|))
        (= |position@cpu[2]'| (ite (= !1 2) 5 |position@cpu[2]|))
        (= |vcpu_run.made@cpu'| 0)
        (=
          |vcpu_run.made@cpu[0]'|
          (ite (= !2 0) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[0]|))
        (=
          |vcpu_run.made@cpu[1]'|
          (ite (= !2 1) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[1]|))
        (=
          |vcpu_run.made@cpu[2]'|
          (ite (= !2 2) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[2]|))
        (not |bad.no_phantom'|)
        (= |nmis'| nmis)
        (= |entries'| entries)
        (= |kvm_mark'| kvm_mark)
        (= |nmi_state'| nmi_state)
        (= |last_nmi_rip'| last_nmi_rip)
        (= |swallow_nmi'| swallow_nmi)
        (= |run_count'| run_count)
        (= |arrived'| arrived)
        (= |returned'| returned)
        (= |copied'| copied)
        (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
        (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
        (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
        (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
        (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
        (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
        (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
        (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
        (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
        (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
        (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
        (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
        (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
        (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[0].in_sourceless'|
          |nmi_handler.run_for@cpu[0].in_sourceless|)
        (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
        (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[1].in_sourceless'|
          |nmi_handler.run_for@cpu[1].in_sourceless|)
        (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
        (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
        (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[2].in_sourceless'|
          |nmi_handler.run_for@cpu[2].in_sourceless|)
        (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
        (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
        (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
        (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
        (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
        (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
        (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
        (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
        (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
        (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
        same.cpu.nmi_handler
        same.latched_nmi
        same.latch))))
(define-fun vcpu_run.end/2 () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi)
    (not urgent.cpu)
    (not (= copied Info.nmi))
    (not kvm_mark)
    (<= entries vcpu_run.made@cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (= |vcpu_run.made@cpu'| 0)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun vcpu_run.kvm_after_interrupt/2 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (not urgent.cpu)
    kvm_mark
    (not |kvm_mark'|)
    (= |position@cpu'| at.vcpu_run.copy_late)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun vcpu_run.tdh_vp_enter/3 () Bool
  (let ((!1 (- depth@cpu 1)))
    (let ((!2 (- depth@cpu 1)))
      (and
        (= position@cpu at.vcpu_run.kvm_after_interrupt)
        (not urgent.cpu)
        (not kvm_mark)
        (< vcpu_run.made@cpu entries)
        (<= (+ vcpu_run.made@cpu 1) entries)
        (< depth@cpu 4)
        (not |nmi_blocked'|)
        (not |owed.some'|)
        (= |owed.value.nmi'| 0)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |owed.value.nmi.in_sourceless'| Membership.unknown)
        (= |owed.value.nmi.in_exited'| Membership.unknown)
        (= |depth@cpu'| (+ depth@cpu 1))
        (= |position@cpu'| at.td_guest.run)
        (= |position@cpu[0]'| (ite (= !1 0) 5 |position@cpu[0]|))
        (= |position@cpu[1]'| (ite (= !1 1) 5 |position@cpu[1]|))
        (= |position@cpu[2]'| (ite (= !1 2) 5 |position@cpu[2]|))
        (= |vcpu_run.made@cpu'| 0)
        (=
          |vcpu_run.made@cpu[0]'|
          (ite (= !2 0) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[0]|))
        (=
          |vcpu_run.made@cpu[1]'|
          (ite (= !2 1) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[1]|))
        (=
          |vcpu_run.made@cpu[2]'|
          (ite (= !2 2) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[2]|))
        (not |bad.no_phantom'|)
        (= |nmis'| nmis)
        (= |entries'| entries)
        (= |kvm_mark'| kvm_mark)
        (= |nmi_state'| nmi_state)
        (= |last_nmi_rip'| last_nmi_rip)
        (= |swallow_nmi'| swallow_nmi)
        (= |run_count'| run_count)
        (= |arrived'| arrived)
        (= |returned'| returned)
        (= |copied'| copied)
        (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
        (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
        (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
        (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
        (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
        (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
        (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
        (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
        (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
        (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
        (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
        (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
        (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
        (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[0].in_sourceless'|
          |nmi_handler.run_for@cpu[0].in_sourceless|)
        (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
        (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[1].in_sourceless'|
          |nmi_handler.run_for@cpu[1].in_sourceless|)
        (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
        (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
        (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[2].in_sourceless'|
          |nmi_handler.run_for@cpu[2].in_sourceless|)
        (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
        (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
        (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
        (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
        (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
        (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
        (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
        (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
        (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
        (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
        same.cpu.nmi_handler
        same.latched_nmi
        same.latch))))
(define-fun vcpu_run.end/3 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (not urgent.cpu)
    (not kvm_mark)
    (<= entries vcpu_run.made@cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (= |vcpu_run.made@cpu'| 0)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun vcpu_run.tdh_vp_enter/4 () Bool
  (let ((!1 (- depth@cpu 1)))
    (let ((!2 (- depth@cpu 1)))
      (and
        (= position@cpu at.vcpu_run.copy_late)
        (not urgent.cpu)
        (< vcpu_run.made@cpu entries)
        (<= (+ vcpu_run.made@cpu 1) entries)
        (< depth@cpu 4)
        (not |nmi_blocked'|)
        (not |owed.some'|)
        (= |owed.value.nmi'| 0)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |owed.value.nmi.in_sourceless'| Membership.unknown)
        (= |owed.value.nmi.in_exited'| Membership.unknown)
        (= |depth@cpu'| (+ depth@cpu 1))
        (= |position@cpu'| at.td_guest.run)
        (= |position@cpu[0]'| (ite (= !1 0) 5 |position@cpu[0]|))
        (= |position@cpu[1]'| (ite (= !1 1) 5 |position@cpu[1]|))
        (= |position@cpu[2]'| (ite (= !1 2) 5 |position@cpu[2]|))
        (= |vcpu_run.made@cpu'| 0)
        (=
          |vcpu_run.made@cpu[0]'|
          (ite (= !2 0) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[0]|))
        (=
          |vcpu_run.made@cpu[1]'|
          (ite (= !2 1) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[1]|))
        (=
          |vcpu_run.made@cpu[2]'|
          (ite (= !2 2) (+ vcpu_run.made@cpu 1) |vcpu_run.made@cpu[2]|))
        (not |bad.no_phantom'|)
        (= |nmis'| nmis)
        (= |entries'| entries)
        (= |kvm_mark'| kvm_mark)
        (= |nmi_state'| nmi_state)
        (= |last_nmi_rip'| last_nmi_rip)
        (= |swallow_nmi'| swallow_nmi)
        (= |run_count'| run_count)
        (= |arrived'| arrived)
        (= |returned'| returned)
        (= |copied'| copied)
        (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
        (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
        (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
        (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
        (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
        (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
        (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
        (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
        (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
        (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
        (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
        (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
        (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
        (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[0].in_sourceless'|
          |nmi_handler.run_for@cpu[0].in_sourceless|)
        (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
        (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[1].in_sourceless'|
          |nmi_handler.run_for@cpu[1].in_sourceless|)
        (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
        (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
        (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
        (=
          |nmi_handler.run_for@cpu[2].in_sourceless'|
          |nmi_handler.run_for@cpu[2].in_sourceless|)
        (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
        (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
        (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
        (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
        (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
        (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
        (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
        (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
        (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
        (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
        same.cpu.nmi_handler
        same.latched_nmi
        same.latch))))
(define-fun vcpu_run.end/4 () Bool
  (and
    (= position@cpu at.vcpu_run.copy_late)
    (not urgent.cpu)
    (<= entries vcpu_run.made@cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (= |vcpu_run.made@cpu'| 0)
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun |td_guest.run[either]| () Bool
  (let ((!1 (- depth@cpu 2)))
    (let ((position@cpu!2 (ite
                (= !1 0)
                |position@cpu[0]|
                (ite (= !1 1) |position@cpu[1]| (ite (= !1 2) |position@cpu[2]| 0)))))
      (let ((!3 (- depth@cpu 2)))
        (let ((!4 (- depth@cpu 2)))
          (let ((!6 (- depth@cpu 2)))
            (let ((!7 (- depth@cpu 2)))
              (let ((!9 (- depth@cpu 2)))
                (let ((!10 (- depth@cpu 2)))
                  (let ((!12 (- depth@cpu 2)))
                    (let ((!13 (- depth@cpu 2)))
                      (let ((!15 (- depth@cpu 2)))
                        (let ((!19 (- depth@cpu 2)))
                          (let ((!21 (- depth@cpu 2)))
                            (let ((!22 (- depth@cpu 2)))
                              (let ((!24 (- depth@cpu 2)))
                                (let ((!25 (- depth@cpu 2)))
                                  (let ((!27 (- depth@cpu 2)))
                                    (let ((!28 (- depth@cpu 2)))
                                      (let ((!30 (- depth@cpu 2)))
                                        (let ((!31 (- depth@cpu 2)))
                                          (let ((!33 (- depth@cpu 2)))
                                            (let ((!37 (- depth@cpu 2)))
                                              (let ((!39 (- depth@cpu 2)))
                                                (let ((!43 (- depth@cpu 2)))
                                                  (let ((!45 (- depth@cpu 2)))
                                                    (let ((!46 (- depth@cpu 2)))
                                                      (let ((!48 (- depth@cpu 2)))
                                                        (let ((!49 (- depth@cpu 2)))
                                                          (let ((!51 (- depth@cpu 2)))
                                                            (and
                                                              (= position@cpu at.td_guest.run)
                                                              (not urgent.cpu)
                                                              latch.some
                                                              (=
                                                                |latched_nmi.value.in_exited'|
                                                                (ite
                                                                  (=
                                                                    latched_nmi.value
                                                                    latch.value.nmi)
                                                                  2
                                                                  latched_nmi.value.in_exited))
                                                              |nmi_blocked'|
                                                              (not |latch.some'|)
                                                              (= |latch.value.nmi'| 0)
                                                              (= |latch.value.nmi.in_asserted'| Membership.unknown)
                                                              (= |latch.value.nmi.in_sourceless'| Membership.unknown)
                                                              (=
                                                                |latch.value.nmi.in_exited'|
                                                                (ite (= 0 latch.value.nmi) 2 0))
                                                              (= |returned'| Info.nmi)
                                                              |owed.some'|
                                                              (=
                                                                |owed.value.nmi'|
                                                                latch.value.nmi)
                                                              (=
                                                                |owed.value.nmi.in_asserted'|
                                                                latch.value.nmi.in_asserted)
                                                              (=
                                                                |owed.value.nmi.in_sourceless'|
                                                                latch.value.nmi.in_sourceless)
                                                              (= |owed.value.nmi.in_exited'| Membership.yes)
                                                              (= |depth@cpu'| (- depth@cpu 1))
                                                              (=
                                                                |position@cpu'|
                                                                (ite
                                                                  (= position@cpu!2 5)
                                                                  6
                                                                  (ite
                                                                    (= position@cpu!2 8)
                                                                    9
                                                                    position@cpu!2)))
                                                              (=
                                                                |position@cpu[0]'|
                                                                (ite
                                                                  (= !3 0)
                                                                  0
                                                                  |position@cpu[0]|))
                                                              (=
                                                                |position@cpu[1]'|
                                                                (ite
                                                                  (= !3 1)
                                                                  0
                                                                  |position@cpu[1]|))
                                                              (=
                                                                |position@cpu[2]'|
                                                                (ite
                                                                  (= !3 2)
                                                                  0
                                                                  |position@cpu[2]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu'|
                                                                (ite
                                                                  (= !4 0)
                                                                  |nmi_handler.nmi@cpu[0]|
                                                                  (ite
                                                                    (= !4 1)
                                                                    |nmi_handler.nmi@cpu[1]|
                                                                    (ite
                                                                      (= !4 2)
                                                                      |nmi_handler.nmi@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_asserted'|
                                                                (ite
                                                                  (= !7 0)
                                                                  |nmi_handler.nmi@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !7 1)
                                                                    |nmi_handler.nmi@cpu[1].in_asserted|
                                                                    (ite
                                                                      (= !7 2)
                                                                      |nmi_handler.nmi@cpu[2].in_asserted|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_sourceless'|
                                                                (ite
                                                                  (= !10 0)
                                                                  |nmi_handler.nmi@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !10 1)
                                                                    |nmi_handler.nmi@cpu[1].in_sourceless|
                                                                    (ite
                                                                      (= !10 2)
                                                                      |nmi_handler.nmi@cpu[2].in_sourceless|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_exited'|
                                                                (ite
                                                                  (= !13 0)
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.nmi@cpu[0]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.nmi@cpu[0].in_exited|)
                                                                  (ite
                                                                    (= !13 1)
                                                                    (ite
                                                                      (=
                                                                        |nmi_handler.nmi@cpu[1]|
                                                                        latch.value.nmi)
                                                                      2
                                                                      |nmi_handler.nmi@cpu[1].in_exited|)
                                                                    (ite
                                                                      (= !13 2)
                                                                      (ite
                                                                        (=
                                                                          |nmi_handler.nmi@cpu[2]|
                                                                          latch.value.nmi)
                                                                        2
                                                                        |nmi_handler.nmi@cpu[2].in_exited|)
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0]'|
                                                                (ite
                                                                  (= !6 0)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[0]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= !9 0)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[0].in_asserted|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= !12 0)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[0].in_sourceless|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_exited'|
                                                                (ite
                                                                  (= !15 0)
                                                                  0
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.nmi@cpu[0]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.nmi@cpu[0].in_exited|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1]'|
                                                                (ite
                                                                  (= !6 1)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[1]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= !9 1)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[1].in_asserted|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= !12 1)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[1].in_sourceless|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_exited'|
                                                                (ite
                                                                  (= !15 1)
                                                                  0
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.nmi@cpu[1]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.nmi@cpu[1].in_exited|)))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2]'|
                                                                (ite
                                                                  (= !6 2)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[2]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= !9 2)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[2].in_asserted|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= !12 2)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[2].in_sourceless|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_exited'|
                                                                (ite
                                                                  (= !15 2)
                                                                  0
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.nmi@cpu[2]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.nmi@cpu[2].in_exited|)))
                                                              (=
                                                                |nmi_handler.rip@cpu'|
                                                                (ite
                                                                  (= !19 0)
                                                                  |nmi_handler.rip@cpu[0]|
                                                                  (ite
                                                                    (= !19 1)
                                                                    |nmi_handler.rip@cpu[1]|
                                                                    (ite
                                                                      (= !19 2)
                                                                      |nmi_handler.rip@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.rip@cpu[0]'|
                                                                (ite
                                                                  (= !21 0)
                                                                  0
                                                                  |nmi_handler.rip@cpu[0]|))
                                                              (=
                                                                |nmi_handler.rip@cpu[1]'|
                                                                (ite
                                                                  (= !21 1)
                                                                  0
                                                                  |nmi_handler.rip@cpu[1]|))
                                                              (=
                                                                |nmi_handler.rip@cpu[2]'|
                                                                (ite
                                                                  (= !21 2)
                                                                  0
                                                                  |nmi_handler.rip@cpu[2]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu'|
                                                                (ite
                                                                  (= !22 0)
                                                                  |nmi_handler.run_for@cpu[0]|
                                                                  (ite
                                                                    (= !22 1)
                                                                    |nmi_handler.run_for@cpu[1]|
                                                                    (ite
                                                                      (= !22 2)
                                                                      |nmi_handler.run_for@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_asserted'|
                                                                (ite
                                                                  (= !25 0)
                                                                  |nmi_handler.run_for@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !25 1)
                                                                    |nmi_handler.run_for@cpu[1].in_asserted|
                                                                    (ite
                                                                      (= !25 2)
                                                                      |nmi_handler.run_for@cpu[2].in_asserted|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_sourceless'|
                                                                (ite
                                                                  (= !28 0)
                                                                  |nmi_handler.run_for@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !28 1)
                                                                    |nmi_handler.run_for@cpu[1].in_sourceless|
                                                                    (ite
                                                                      (= !28 2)
                                                                      |nmi_handler.run_for@cpu[2].in_sourceless|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_exited'|
                                                                (ite
                                                                  (= !31 0)
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.run_for@cpu[0]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.run_for@cpu[0].in_exited|)
                                                                  (ite
                                                                    (= !31 1)
                                                                    (ite
                                                                      (=
                                                                        |nmi_handler.run_for@cpu[1]|
                                                                        latch.value.nmi)
                                                                      2
                                                                      |nmi_handler.run_for@cpu[1].in_exited|)
                                                                    (ite
                                                                      (= !31 2)
                                                                      (ite
                                                                        (=
                                                                          |nmi_handler.run_for@cpu[2]|
                                                                          latch.value.nmi)
                                                                        2
                                                                        |nmi_handler.run_for@cpu[2].in_exited|)
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0]'|
                                                                (ite
                                                                  (= !24 0)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[0]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= !27 0)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[0].in_asserted|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= !30 0)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[0].in_sourceless|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_exited'|
                                                                (ite
                                                                  (= !33 0)
                                                                  0
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.run_for@cpu[0]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.run_for@cpu[0].in_exited|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1]'|
                                                                (ite
                                                                  (= !24 1)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[1]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= !27 1)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[1].in_asserted|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= !30 1)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[1].in_sourceless|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_exited'|
                                                                (ite
                                                                  (= !33 1)
                                                                  0
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.run_for@cpu[1]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.run_for@cpu[1].in_exited|)))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2]'|
                                                                (ite
                                                                  (= !24 2)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[2]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= !27 2)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[2].in_asserted|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= !30 2)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[2].in_sourceless|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_exited'|
                                                                (ite
                                                                  (= !33 2)
                                                                  0
                                                                  (ite
                                                                    (=
                                                                      |nmi_handler.run_for@cpu[2]|
                                                                      latch.value.nmi)
                                                                    2
                                                                    |nmi_handler.run_for@cpu[2].in_exited|)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu'|
                                                                (ite
                                                                  (= !37 0)
                                                                  |nmi_handler.back_to_back@cpu[0]|
                                                                  (ite
                                                                    (= !37 1)
                                                                    |nmi_handler.back_to_back@cpu[1]|
                                                                    (and
                                                                      (= !37 2)
                                                                      |nmi_handler.back_to_back@cpu[2]|))))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[0]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= !39 0)
                                                                      0
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[0]|
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[1]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= !39 1)
                                                                      0
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[1]|
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[2]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= !39 2)
                                                                      0
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[2]|
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.asked@cpu'|
                                                                (ite
                                                                  (= !43 0)
                                                                  |nmi_handler.asked@cpu[0]|
                                                                  (ite
                                                                    (= !43 1)
                                                                    |nmi_handler.asked@cpu[1]|
                                                                    (ite
                                                                      (= !43 2)
                                                                      |nmi_handler.asked@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.asked@cpu[0]'|
                                                                (ite
                                                                  (= !45 0)
                                                                  0
                                                                  |nmi_handler.asked@cpu[0]|))
                                                              (=
                                                                |nmi_handler.asked@cpu[1]'|
                                                                (ite
                                                                  (= !45 1)
                                                                  0
                                                                  |nmi_handler.asked@cpu[1]|))
                                                              (=
                                                                |nmi_handler.asked@cpu[2]'|
                                                                (ite
                                                                  (= !45 2)
                                                                  0
                                                                  |nmi_handler.asked@cpu[2]|))
                                                              (=
                                                                |nmi_handler.handled@cpu'|
                                                                (ite
                                                                  (= !46 0)
                                                                  |nmi_handler.handled@cpu[0]|
                                                                  (ite
                                                                    (= !46 1)
                                                                    |nmi_handler.handled@cpu[1]|
                                                                    (ite
                                                                      (= !46 2)
                                                                      |nmi_handler.handled@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.handled@cpu[0]'|
                                                                (ite
                                                                  (= !48 0)
                                                                  0
                                                                  |nmi_handler.handled@cpu[0]|))
                                                              (=
                                                                |nmi_handler.handled@cpu[1]'|
                                                                (ite
                                                                  (= !48 1)
                                                                  0
                                                                  |nmi_handler.handled@cpu[1]|))
                                                              (=
                                                                |nmi_handler.handled@cpu[2]'|
                                                                (ite
                                                                  (= !48 2)
                                                                  0
                                                                  |nmi_handler.handled@cpu[2]|))
                                                              (=
                                                                |vcpu_run.made@cpu'|
                                                                (ite
                                                                  (= !49 0)
                                                                  |vcpu_run.made@cpu[0]|
                                                                  (ite
                                                                    (= !49 1)
                                                                    |vcpu_run.made@cpu[1]|
                                                                    (ite
                                                                      (= !49 2)
                                                                      |vcpu_run.made@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |vcpu_run.made@cpu[0]'|
                                                                (ite
                                                                  (= !51 0)
                                                                  0
                                                                  |vcpu_run.made@cpu[0]|))
                                                              (=
                                                                |vcpu_run.made@cpu[1]'|
                                                                (ite
                                                                  (= !51 1)
                                                                  0
                                                                  |vcpu_run.made@cpu[1]|))
                                                              (=
                                                                |vcpu_run.made@cpu[2]'|
                                                                (ite
                                                                  (= !51 2)
                                                                  0
                                                                  |vcpu_run.made@cpu[2]|))
                                                              (not |bad.no_phantom'|)
                                                              (= |nmis'| nmis)
                                                              (= |entries'| entries)
                                                              (= |kvm_mark'| kvm_mark)
                                                              (= |nmi_state'| nmi_state)
                                                              (=
                                                                |latched_nmi.some'|
                                                                latched_nmi.some)
                                                              (=
                                                                |latched_nmi.value'|
                                                                latched_nmi.value)
                                                              (=
                                                                |latched_nmi.value.in_asserted'|
                                                                latched_nmi.value.in_asserted)
                                                              (=
                                                                |latched_nmi.value.in_sourceless'|
                                                                latched_nmi.value.in_sourceless)
                                                              (= |last_nmi_rip'| last_nmi_rip)
                                                              (= |swallow_nmi'| swallow_nmi)
                                                              (= |run_count'| run_count)
                                                              (= |arrived'| arrived)
                                                              (= |copied'| copied))))))))))))))))))))))))))))))))
(define-fun |td_guest.run[or #1]| () Bool
  (let ((!1 (- depth@cpu 2)))
    (let ((position@cpu!2 (ite
                (= !1 0)
                |position@cpu[0]|
                (ite (= !1 1) |position@cpu[1]| (ite (= !1 2) |position@cpu[2]| 0)))))
      (let ((!3 (- depth@cpu 2)))
        (let ((!4 (- depth@cpu 2)))
          (let ((!6 (- depth@cpu 2)))
            (let ((!7 (- depth@cpu 2)))
              (let ((!9 (- depth@cpu 2)))
                (let ((!10 (- depth@cpu 2)))
                  (let ((!12 (- depth@cpu 2)))
                    (let ((!13 (- depth@cpu 2)))
                      (let ((!15 (- depth@cpu 2)))
                        (let ((!16 (- depth@cpu 2)))
                          (let ((!18 (- depth@cpu 2)))
                            (let ((!19 (- depth@cpu 2)))
                              (let ((!21 (- depth@cpu 2)))
                                (let ((!22 (- depth@cpu 2)))
                                  (let ((!24 (- depth@cpu 2)))
                                    (let ((!25 (- depth@cpu 2)))
                                      (let ((!27 (- depth@cpu 2)))
                                        (let ((!28 (- depth@cpu 2)))
                                          (let ((!30 (- depth@cpu 2)))
                                            (let ((!31 (- depth@cpu 2)))
                                              (let ((!33 (- depth@cpu 2)))
                                                (let ((!37 (- depth@cpu 2)))
                                                  (let ((!39 (- depth@cpu 2)))
                                                    (let ((!40 (- depth@cpu 2)))
                                                      (let ((!42 (- depth@cpu 2)))
                                                        (let ((!43 (- depth@cpu 2)))
                                                          (let ((!45 (- depth@cpu 2)))
                                                            (and
                                                              (= position@cpu at.td_guest.run)
                                                              (not urgent.cpu)
                                                              (not latch.some)
                                                              (= |returned'| Info.other)
                                                              (= |depth@cpu'| (- depth@cpu 1))
                                                              (=
                                                                |position@cpu'|
                                                                (ite
                                                                  (= position@cpu!2 5)
                                                                  6
                                                                  (ite
                                                                    (= position@cpu!2 8)
                                                                    9
                                                                    position@cpu!2)))
                                                              (=
                                                                |position@cpu[0]'|
                                                                (ite
                                                                  (= !3 0)
                                                                  0
                                                                  |position@cpu[0]|))
                                                              (=
                                                                |position@cpu[1]'|
                                                                (ite
                                                                  (= !3 1)
                                                                  0
                                                                  |position@cpu[1]|))
                                                              (=
                                                                |position@cpu[2]'|
                                                                (ite
                                                                  (= !3 2)
                                                                  0
                                                                  |position@cpu[2]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu'|
                                                                (ite
                                                                  (= !4 0)
                                                                  |nmi_handler.nmi@cpu[0]|
                                                                  (ite
                                                                    (= !4 1)
                                                                    |nmi_handler.nmi@cpu[1]|
                                                                    (ite
                                                                      (= !4 2)
                                                                      |nmi_handler.nmi@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_asserted'|
                                                                (ite
                                                                  (= !7 0)
                                                                  |nmi_handler.nmi@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !7 1)
                                                                    |nmi_handler.nmi@cpu[1].in_asserted|
                                                                    (ite
                                                                      (= !7 2)
                                                                      |nmi_handler.nmi@cpu[2].in_asserted|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_sourceless'|
                                                                (ite
                                                                  (= !10 0)
                                                                  |nmi_handler.nmi@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !10 1)
                                                                    |nmi_handler.nmi@cpu[1].in_sourceless|
                                                                    (ite
                                                                      (= !10 2)
                                                                      |nmi_handler.nmi@cpu[2].in_sourceless|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu.in_exited'|
                                                                (ite
                                                                  (= !13 0)
                                                                  |nmi_handler.nmi@cpu[0].in_exited|
                                                                  (ite
                                                                    (= !13 1)
                                                                    |nmi_handler.nmi@cpu[1].in_exited|
                                                                    (ite
                                                                      (= !13 2)
                                                                      |nmi_handler.nmi@cpu[2].in_exited|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0]'|
                                                                (ite
                                                                  (= !6 0)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[0]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= !9 0)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[0].in_asserted|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= !12 0)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[0].in_sourceless|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[0].in_exited'|
                                                                (ite
                                                                  (= !15 0)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[0].in_exited|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1]'|
                                                                (ite
                                                                  (= !6 1)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[1]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= !9 1)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[1].in_asserted|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= !12 1)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[1].in_sourceless|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[1].in_exited'|
                                                                (ite
                                                                  (= !15 1)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[1].in_exited|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2]'|
                                                                (ite
                                                                  (= !6 2)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[2]|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= !9 2)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[2].in_asserted|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= !12 2)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[2].in_sourceless|))
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_exited'|
                                                                (ite
                                                                  (= !15 2)
                                                                  0
                                                                  |nmi_handler.nmi@cpu[2].in_exited|))
                                                              (=
                                                                |nmi_handler.rip@cpu'|
                                                                (ite
                                                                  (= !16 0)
                                                                  |nmi_handler.rip@cpu[0]|
                                                                  (ite
                                                                    (= !16 1)
                                                                    |nmi_handler.rip@cpu[1]|
                                                                    (ite
                                                                      (= !16 2)
                                                                      |nmi_handler.rip@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.rip@cpu[0]'|
                                                                (ite
                                                                  (= !18 0)
                                                                  0
                                                                  |nmi_handler.rip@cpu[0]|))
                                                              (=
                                                                |nmi_handler.rip@cpu[1]'|
                                                                (ite
                                                                  (= !18 1)
                                                                  0
                                                                  |nmi_handler.rip@cpu[1]|))
                                                              (=
                                                                |nmi_handler.rip@cpu[2]'|
                                                                (ite
                                                                  (= !18 2)
                                                                  0
                                                                  |nmi_handler.rip@cpu[2]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu'|
                                                                (ite
                                                                  (= !19 0)
                                                                  |nmi_handler.run_for@cpu[0]|
                                                                  (ite
                                                                    (= !19 1)
                                                                    |nmi_handler.run_for@cpu[1]|
                                                                    (ite
                                                                      (= !19 2)
                                                                      |nmi_handler.run_for@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_asserted'|
                                                                (ite
                                                                  (= !22 0)
                                                                  |nmi_handler.run_for@cpu[0].in_asserted|
                                                                  (ite
                                                                    (= !22 1)
                                                                    |nmi_handler.run_for@cpu[1].in_asserted|
                                                                    (ite
                                                                      (= !22 2)
                                                                      |nmi_handler.run_for@cpu[2].in_asserted|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_sourceless'|
                                                                (ite
                                                                  (= !25 0)
                                                                  |nmi_handler.run_for@cpu[0].in_sourceless|
                                                                  (ite
                                                                    (= !25 1)
                                                                    |nmi_handler.run_for@cpu[1].in_sourceless|
                                                                    (ite
                                                                      (= !25 2)
                                                                      |nmi_handler.run_for@cpu[2].in_sourceless|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu.in_exited'|
                                                                (ite
                                                                  (= !28 0)
                                                                  |nmi_handler.run_for@cpu[0].in_exited|
                                                                  (ite
                                                                    (= !28 1)
                                                                    |nmi_handler.run_for@cpu[1].in_exited|
                                                                    (ite
                                                                      (= !28 2)
                                                                      |nmi_handler.run_for@cpu[2].in_exited|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0]'|
                                                                (ite
                                                                  (= !21 0)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[0]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_asserted'|
                                                                (ite
                                                                  (= !24 0)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[0].in_asserted|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_sourceless'|
                                                                (ite
                                                                  (= !27 0)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[0].in_sourceless|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[0].in_exited'|
                                                                (ite
                                                                  (= !30 0)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[0].in_exited|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1]'|
                                                                (ite
                                                                  (= !21 1)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[1]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_asserted'|
                                                                (ite
                                                                  (= !24 1)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[1].in_asserted|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_sourceless'|
                                                                (ite
                                                                  (= !27 1)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[1].in_sourceless|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[1].in_exited'|
                                                                (ite
                                                                  (= !30 1)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[1].in_exited|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2]'|
                                                                (ite
                                                                  (= !21 2)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[2]|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_asserted'|
                                                                (ite
                                                                  (= !24 2)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[2].in_asserted|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_sourceless'|
                                                                (ite
                                                                  (= !27 2)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[2].in_sourceless|))
                                                              (=
                                                                |nmi_handler.run_for@cpu[2].in_exited'|
                                                                (ite
                                                                  (= !30 2)
                                                                  0
                                                                  |nmi_handler.run_for@cpu[2].in_exited|))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu'|
                                                                (ite
                                                                  (= !31 0)
                                                                  |nmi_handler.back_to_back@cpu[0]|
                                                                  (ite
                                                                    (= !31 1)
                                                                    |nmi_handler.back_to_back@cpu[1]|
                                                                    (and
                                                                      (= !31 2)
                                                                      |nmi_handler.back_to_back@cpu[2]|))))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[0]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= !33 0)
                                                                      0
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[0]|
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[1]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= !33 1)
                                                                      0
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[1]|
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.back_to_back@cpu[2]'|
                                                                (not
                                                                  (=
                                                                    (ite
                                                                      (= !33 2)
                                                                      0
                                                                      (ite
                                                                        |nmi_handler.back_to_back@cpu[2]|
                                                                        1
                                                                        0))
                                                                    0)))
                                                              (=
                                                                |nmi_handler.asked@cpu'|
                                                                (ite
                                                                  (= !37 0)
                                                                  |nmi_handler.asked@cpu[0]|
                                                                  (ite
                                                                    (= !37 1)
                                                                    |nmi_handler.asked@cpu[1]|
                                                                    (ite
                                                                      (= !37 2)
                                                                      |nmi_handler.asked@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.asked@cpu[0]'|
                                                                (ite
                                                                  (= !39 0)
                                                                  0
                                                                  |nmi_handler.asked@cpu[0]|))
                                                              (=
                                                                |nmi_handler.asked@cpu[1]'|
                                                                (ite
                                                                  (= !39 1)
                                                                  0
                                                                  |nmi_handler.asked@cpu[1]|))
                                                              (=
                                                                |nmi_handler.asked@cpu[2]'|
                                                                (ite
                                                                  (= !39 2)
                                                                  0
                                                                  |nmi_handler.asked@cpu[2]|))
                                                              (=
                                                                |nmi_handler.handled@cpu'|
                                                                (ite
                                                                  (= !40 0)
                                                                  |nmi_handler.handled@cpu[0]|
                                                                  (ite
                                                                    (= !40 1)
                                                                    |nmi_handler.handled@cpu[1]|
                                                                    (ite
                                                                      (= !40 2)
                                                                      |nmi_handler.handled@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |nmi_handler.handled@cpu[0]'|
                                                                (ite
                                                                  (= !42 0)
                                                                  0
                                                                  |nmi_handler.handled@cpu[0]|))
                                                              (=
                                                                |nmi_handler.handled@cpu[1]'|
                                                                (ite
                                                                  (= !42 1)
                                                                  0
                                                                  |nmi_handler.handled@cpu[1]|))
                                                              (=
                                                                |nmi_handler.handled@cpu[2]'|
                                                                (ite
                                                                  (= !42 2)
                                                                  0
                                                                  |nmi_handler.handled@cpu[2]|))
                                                              (=
                                                                |vcpu_run.made@cpu'|
                                                                (ite
                                                                  (= !43 0)
                                                                  |vcpu_run.made@cpu[0]|
                                                                  (ite
                                                                    (= !43 1)
                                                                    |vcpu_run.made@cpu[1]|
                                                                    (ite
                                                                      (= !43 2)
                                                                      |vcpu_run.made@cpu[2]|
                                                                      0))))
                                                              (=
                                                                |vcpu_run.made@cpu[0]'|
                                                                (ite
                                                                  (= !45 0)
                                                                  0
                                                                  |vcpu_run.made@cpu[0]|))
                                                              (=
                                                                |vcpu_run.made@cpu[1]'|
                                                                (ite
                                                                  (= !45 1)
                                                                  0
                                                                  |vcpu_run.made@cpu[1]|))
                                                              (=
                                                                |vcpu_run.made@cpu[2]'|
                                                                (ite
                                                                  (= !45 2)
                                                                  0
                                                                  |vcpu_run.made@cpu[2]|))
                                                              (not |bad.no_phantom'|)
                                                              (= |nmis'| nmis)
                                                              (= |entries'| entries)
                                                              (= |kvm_mark'| kvm_mark)
                                                              (= |nmi_state'| nmi_state)
                                                              (= |last_nmi_rip'| last_nmi_rip)
                                                              (= |swallow_nmi'| swallow_nmi)
                                                              (= |run_count'| run_count)
                                                              (= |nmi_blocked'| nmi_blocked)
                                                              (= |arrived'| arrived)
                                                              (= |copied'| copied)
                                                              same.latched_nmi
                                                              same.latch
                                                              same.owed)))))))))))))))))))))))))))))))
(define-fun deliver_nmi () Bool
  (let ((!2 (- depth@cpu 1)))
    (let ((!3 (- depth@cpu 1)))
      (let ((!4 (- depth@cpu 1)))
        (let ((!5 (- depth@cpu 1)))
          (let ((!6 (- depth@cpu 1)))
            (let ((!7 (- depth@cpu 1)))
              (let ((!8 (- depth@cpu 1)))
                (let ((!9 (- depth@cpu 1)))
                  (let ((!10 (- depth@cpu 1)))
                    (let ((!11 (- depth@cpu 1)))
                      (let ((!12 (- depth@cpu 1)))
                        (let ((!13 (- depth@cpu 1)))
                          (let ((!14 (- depth@cpu 1)))
                            (let ((!15 (- depth@cpu 1)))
                              (let ((|nmi_handler.nmi@cpu[0]!19| (ite
                                          (< 0 depth@cpu)
                                          (ite
                                            (= !3 0)
                                            nmi_handler.nmi@cpu
                                            |nmi_handler.nmi@cpu[0]|)
                                          |nmi_handler.nmi@cpu[0]|)))
                                (let ((|nmi_handler.nmi@cpu[0].in_asserted!20| (ite
                                            (< 0 depth@cpu)
                                            (ite
                                              (= !4 0)
                                              nmi_handler.nmi@cpu.in_asserted
                                              |nmi_handler.nmi@cpu[0].in_asserted|)
                                            |nmi_handler.nmi@cpu[0].in_asserted|)))
                                  (let ((|nmi_handler.nmi@cpu[0].in_sourceless!21| (ite
                                              (< 0 depth@cpu)
                                              (ite
                                                (= !5 0)
                                                nmi_handler.nmi@cpu.in_sourceless
                                                |nmi_handler.nmi@cpu[0].in_sourceless|)
                                              |nmi_handler.nmi@cpu[0].in_sourceless|)))
                                    (let ((|nmi_handler.nmi@cpu[0].in_exited!22| (ite
                                                (< 0 depth@cpu)
                                                (ite
                                                  (= !6 0)
                                                  nmi_handler.nmi@cpu.in_exited
                                                  |nmi_handler.nmi@cpu[0].in_exited|)
                                                |nmi_handler.nmi@cpu[0].in_exited|)))
                                      (let ((|nmi_handler.nmi@cpu[1]!23| (ite
                                                  (< 0 depth@cpu)
                                                  (ite
                                                    (= !3 1)
                                                    nmi_handler.nmi@cpu
                                                    |nmi_handler.nmi@cpu[1]|)
                                                  |nmi_handler.nmi@cpu[1]|)))
                                        (let ((|nmi_handler.nmi@cpu[1].in_asserted!24| (ite
                                                    (< 0 depth@cpu)
                                                    (ite
                                                      (= !4 1)
                                                      nmi_handler.nmi@cpu.in_asserted
                                                      |nmi_handler.nmi@cpu[1].in_asserted|)
                                                    |nmi_handler.nmi@cpu[1].in_asserted|)))
                                          (let ((|nmi_handler.nmi@cpu[1].in_sourceless!25| (ite
                                                      (< 0 depth@cpu)
                                                      (ite
                                                        (= !5 1)
                                                        nmi_handler.nmi@cpu.in_sourceless
                                                        |nmi_handler.nmi@cpu[1].in_sourceless|)
                                                      |nmi_handler.nmi@cpu[1].in_sourceless|)))
                                            (let ((|nmi_handler.nmi@cpu[1].in_exited!26| (ite
                                                        (< 0 depth@cpu)
                                                        (ite
                                                          (= !6 1)
                                                          nmi_handler.nmi@cpu.in_exited
                                                          |nmi_handler.nmi@cpu[1].in_exited|)
                                                        |nmi_handler.nmi@cpu[1].in_exited|)))
                                              (let ((|nmi_handler.nmi@cpu[2]!27| (ite
                                                          (< 0 depth@cpu)
                                                          (ite
                                                            (= !3 2)
                                                            nmi_handler.nmi@cpu
                                                            |nmi_handler.nmi@cpu[2]|)
                                                          |nmi_handler.nmi@cpu[2]|)))
                                                (let ((|nmi_handler.nmi@cpu[2].in_asserted!28| (ite
                                                            (< 0 depth@cpu)
                                                            (ite
                                                              (= !4 2)
                                                              nmi_handler.nmi@cpu.in_asserted
                                                              |nmi_handler.nmi@cpu[2].in_asserted|)
                                                            |nmi_handler.nmi@cpu[2].in_asserted|)))
                                                  (let ((|nmi_handler.nmi@cpu[2].in_sourceless!29| (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !5 2)
                                                                nmi_handler.nmi@cpu.in_sourceless
                                                                |nmi_handler.nmi@cpu[2].in_sourceless|)
                                                              |nmi_handler.nmi@cpu[2].in_sourceless|)))
                                                    (let ((|nmi_handler.nmi@cpu[2].in_exited!30| (ite
                                                                (< 0 depth@cpu)
                                                                (ite
                                                                  (= !6 2)
                                                                  nmi_handler.nmi@cpu.in_exited
                                                                  |nmi_handler.nmi@cpu[2].in_exited|)
                                                                |nmi_handler.nmi@cpu[2].in_exited|)))
                                                      (let ((|nmi_handler.run_for@cpu[0]!34| (ite
                                                                  (< 0 depth@cpu)
                                                                  (ite
                                                                    (= !8 0)
                                                                    nmi_handler.run_for@cpu
                                                                    |nmi_handler.run_for@cpu[0]|)
                                                                  |nmi_handler.run_for@cpu[0]|)))
                                                        (let ((|nmi_handler.run_for@cpu[0].in_asserted!35| (ite
                                                                    (< 0 depth@cpu)
                                                                    (ite
                                                                      (= !9 0)
                                                                      nmi_handler.run_for@cpu.in_asserted
                                                                      |nmi_handler.run_for@cpu[0].in_asserted|)
                                                                    |nmi_handler.run_for@cpu[0].in_asserted|)))
                                                          (let ((|nmi_handler.run_for@cpu[0].in_sourceless!36| (ite
                                                                      (< 0 depth@cpu)
                                                                      (ite
                                                                        (= !10 0)
                                                                        nmi_handler.run_for@cpu.in_sourceless
                                                                        |nmi_handler.run_for@cpu[0].in_sourceless|)
                                                                      |nmi_handler.run_for@cpu[0].in_sourceless|)))
                                                            (let ((|nmi_handler.run_for@cpu[0].in_exited!37| (ite
                                                                        (< 0 depth@cpu)
                                                                        (ite
                                                                          (= !11 0)
                                                                          nmi_handler.run_for@cpu.in_exited
                                                                          |nmi_handler.run_for@cpu[0].in_exited|)
                                                                        |nmi_handler.run_for@cpu[0].in_exited|)))
                                                              (let ((|nmi_handler.run_for@cpu[1]!38| (ite
                                                                          (< 0 depth@cpu)
                                                                          (ite
                                                                            (= !8 1)
                                                                            nmi_handler.run_for@cpu
                                                                            |nmi_handler.run_for@cpu[1]|)
                                                                          |nmi_handler.run_for@cpu[1]|)))
                                                                (let ((|nmi_handler.run_for@cpu[1].in_asserted!39| (ite
                                                                            (< 0 depth@cpu)
                                                                            (ite
                                                                              (= !9 1)
                                                                              nmi_handler.run_for@cpu.in_asserted
                                                                              |nmi_handler.run_for@cpu[1].in_asserted|)
                                                                            |nmi_handler.run_for@cpu[1].in_asserted|)))
                                                                  (let ((|nmi_handler.run_for@cpu[1].in_sourceless!40| (ite
                                                                              (< 0 depth@cpu)
                                                                              (ite
                                                                                (= !10 1)
                                                                                nmi_handler.run_for@cpu.in_sourceless
                                                                                |nmi_handler.run_for@cpu[1].in_sourceless|)
                                                                              |nmi_handler.run_for@cpu[1].in_sourceless|)))
                                                                    (let ((|nmi_handler.run_for@cpu[1].in_exited!41| (ite
                                                                                (< 0 depth@cpu)
                                                                                (ite
                                                                                  (= !11 1)
                                                                                  nmi_handler.run_for@cpu.in_exited
                                                                                  |nmi_handler.run_for@cpu[1].in_exited|)
                                                                                |nmi_handler.run_for@cpu[1].in_exited|)))
                                                                      (let ((|nmi_handler.run_for@cpu[2]!42| (ite
                                                                                  (<
                                                                                    0
                                                                                    depth@cpu)
                                                                                  (ite
                                                                                    (= !8 2)
                                                                                    nmi_handler.run_for@cpu
                                                                                    |nmi_handler.run_for@cpu[2]|)
                                                                                  |nmi_handler.run_for@cpu[2]|)))
                                                                        (let ((|nmi_handler.run_for@cpu[2].in_asserted!43| (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !9 2)
                                                                                      nmi_handler.run_for@cpu.in_asserted
                                                                                      |nmi_handler.run_for@cpu[2].in_asserted|)
                                                                                    |nmi_handler.run_for@cpu[2].in_asserted|)))
                                                                          (let ((|nmi_handler.run_for@cpu[2].in_sourceless!44| (ite
                                                                                      (<
                                                                                        0
                                                                                        depth@cpu)
                                                                                      (ite
                                                                                        (=
                                                                                          !10
                                                                                          2)
                                                                                        nmi_handler.run_for@cpu.in_sourceless
                                                                                        |nmi_handler.run_for@cpu[2].in_sourceless|)
                                                                                      |nmi_handler.run_for@cpu[2].in_sourceless|)))
                                                                            (let ((|nmi_handler.run_for@cpu[2].in_exited!45| (ite
                                                                                        (<
                                                                                          0
                                                                                          depth@cpu)
                                                                                        (ite
                                                                                          (=
                                                                                            !11
                                                                                            2)
                                                                                          nmi_handler.run_for@cpu.in_exited
                                                                                          |nmi_handler.run_for@cpu[2].in_exited|)
                                                                                        |nmi_handler.run_for@cpu[2].in_exited|)))
                                                                              (and
                                                                                latch.some
                                                                                (not nmi_blocked)
                                                                                (or
                                                                                  (and
                                                                                    (<=
                                                                                      4
                                                                                      position@cpu)
                                                                                    (<=
                                                                                      position@cpu
                                                                                      10))
                                                                                  (and
                                                                                    (<=
                                                                                      1
                                                                                      position@cpu)
                                                                                    (<=
                                                                                      position@cpu
                                                                                      3)
                                                                                    (not
                                                                                      (or
                                                                                        (= position@cpu at.nmi_handler.exc_nmi)
                                                                                        (= position@cpu at.nmi_handler.default_do_nmi)
                                                                                        (= |position@cpu[0]| at.nmi_handler.exc_nmi)
                                                                                        (= |position@cpu[0]| at.nmi_handler.default_do_nmi)
                                                                                        (= |position@cpu[1]| at.nmi_handler.exc_nmi)
                                                                                        (= |position@cpu[1]| at.nmi_handler.default_do_nmi)
                                                                                        (= |position@cpu[2]| at.nmi_handler.exc_nmi)
                                                                                        (= |position@cpu[2]| at.nmi_handler.default_do_nmi)))))
                                                                                latch.some
                                                                                (< depth@cpu 4)
                                                                                |nmi_blocked'|
                                                                                (not |latch.some'|)
                                                                                (= |latch.value.nmi'| 0)
                                                                                (= |latch.value.nmi.in_asserted'| Membership.unknown)
                                                                                (= |latch.value.nmi.in_sourceless'| Membership.unknown)
                                                                                (= |latch.value.nmi.in_exited'| Membership.unknown)
                                                                                (=
                                                                                  |depth@cpu'|
                                                                                  (+
                                                                                    depth@cpu
                                                                                    1))
                                                                                (= |position@cpu'| at.nmi_handler.exc_nmi)
                                                                                (=
                                                                                  |position@cpu[0]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !2 0)
                                                                                      position@cpu
                                                                                      |position@cpu[0]|)
                                                                                    |position@cpu[0]|))
                                                                                (=
                                                                                  |position@cpu[1]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !2 1)
                                                                                      position@cpu
                                                                                      |position@cpu[1]|)
                                                                                    |position@cpu[1]|))
                                                                                (=
                                                                                  |position@cpu[2]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !2 2)
                                                                                      position@cpu
                                                                                      |position@cpu[2]|)
                                                                                    |position@cpu[2]|))
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu'|
                                                                                  latch.value.nmi)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu.in_asserted'|
                                                                                  latch.value.nmi.in_asserted)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu.in_sourceless'|
                                                                                  latch.value.nmi.in_sourceless)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu.in_exited'|
                                                                                  latch.value.nmi.in_exited)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[0]'|
                                                                                  |nmi_handler.nmi@cpu[0]!19|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[0].in_asserted'|
                                                                                  |nmi_handler.nmi@cpu[0].in_asserted!20|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[0].in_sourceless'|
                                                                                  |nmi_handler.nmi@cpu[0].in_sourceless!21|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[0].in_exited'|
                                                                                  |nmi_handler.nmi@cpu[0].in_exited!22|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[1]'|
                                                                                  |nmi_handler.nmi@cpu[1]!23|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[1].in_asserted'|
                                                                                  |nmi_handler.nmi@cpu[1].in_asserted!24|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[1].in_sourceless'|
                                                                                  |nmi_handler.nmi@cpu[1].in_sourceless!25|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[1].in_exited'|
                                                                                  |nmi_handler.nmi@cpu[1].in_exited!26|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[2]'|
                                                                                  |nmi_handler.nmi@cpu[2]!27|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[2].in_asserted'|
                                                                                  |nmi_handler.nmi@cpu[2].in_asserted!28|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[2].in_sourceless'|
                                                                                  |nmi_handler.nmi@cpu[2].in_sourceless!29|)
                                                                                (=
                                                                                  |nmi_handler.nmi@cpu[2].in_exited'|
                                                                                  |nmi_handler.nmi@cpu[2].in_exited!30|)
                                                                                (=
                                                                                  |nmi_handler.rip@cpu'|
                                                                                  (ite
                                                                                    (and
                                                                                      (<=
                                                                                        1
                                                                                        position@cpu)
                                                                                      (<=
                                                                                        position@cpu
                                                                                        3))
                                                                                    6
                                                                                    (ite
                                                                                      kvm_mark
                                                                                      3
                                                                                      2)))
                                                                                (=
                                                                                  |nmi_handler.rip@cpu[0]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !7 0)
                                                                                      nmi_handler.rip@cpu
                                                                                      |nmi_handler.rip@cpu[0]|)
                                                                                    |nmi_handler.rip@cpu[0]|))
                                                                                (=
                                                                                  |nmi_handler.rip@cpu[1]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !7 1)
                                                                                      nmi_handler.rip@cpu
                                                                                      |nmi_handler.rip@cpu[1]|)
                                                                                    |nmi_handler.rip@cpu[1]|))
                                                                                (=
                                                                                  |nmi_handler.rip@cpu[2]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !7 2)
                                                                                      nmi_handler.rip@cpu
                                                                                      |nmi_handler.rip@cpu[2]|)
                                                                                    |nmi_handler.rip@cpu[2]|))
                                                                                (= |nmi_handler.run_for@cpu'| 1)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu.in_asserted'|
                                                                                  (ite
                                                                                    (and
                                                                                      (=
                                                                                        1
                                                                                        latched_nmi.value)
                                                                                      (not
                                                                                        (= latched_nmi.value.in_asserted Membership.unknown)))
                                                                                    latched_nmi.value.in_asserted
                                                                                    (ite
                                                                                      (and
                                                                                        (=
                                                                                          1
                                                                                          owed.value.nmi)
                                                                                        (not
                                                                                          (= owed.value.nmi.in_asserted Membership.unknown)))
                                                                                      owed.value.nmi.in_asserted
                                                                                      (ite
                                                                                        (and
                                                                                          (=
                                                                                            1
                                                                                            latch.value.nmi)
                                                                                          (not
                                                                                            (= latch.value.nmi.in_asserted Membership.unknown)))
                                                                                        latch.value.nmi.in_asserted
                                                                                        (ite
                                                                                          (and
                                                                                            (=
                                                                                              1
                                                                                              |nmi_handler.nmi@cpu[0]!19|)
                                                                                            (not
                                                                                              (=
                                                                                                |nmi_handler.nmi@cpu[0].in_asserted!20|
                                                                                                0)))
                                                                                          |nmi_handler.nmi@cpu[0].in_asserted!20|
                                                                                          (ite
                                                                                            (and
                                                                                              (=
                                                                                                1
                                                                                                |nmi_handler.nmi@cpu[1]!23|)
                                                                                              (not
                                                                                                (=
                                                                                                  |nmi_handler.nmi@cpu[1].in_asserted!24|
                                                                                                  0)))
                                                                                            |nmi_handler.nmi@cpu[1].in_asserted!24|
                                                                                            (ite
                                                                                              (and
                                                                                                (=
                                                                                                  1
                                                                                                  |nmi_handler.nmi@cpu[2]!27|)
                                                                                                (not
                                                                                                  (=
                                                                                                    |nmi_handler.nmi@cpu[2].in_asserted!28|
                                                                                                    0)))
                                                                                              |nmi_handler.nmi@cpu[2].in_asserted!28|
                                                                                              (ite
                                                                                                (=
                                                                                                  (ite
                                                                                                    (<
                                                                                                      0
                                                                                                      depth@cpu)
                                                                                                    0
                                                                                                    nmi_handler.run_for@cpu.in_asserted)
                                                                                                  0)
                                                                                                (ite
                                                                                                  (and
                                                                                                    (=
                                                                                                      1
                                                                                                      |nmi_handler.run_for@cpu[0]!34|)
                                                                                                    (not
                                                                                                      (=
                                                                                                        |nmi_handler.run_for@cpu[0].in_asserted!35|
                                                                                                        0)))
                                                                                                  |nmi_handler.run_for@cpu[0].in_asserted!35|
                                                                                                  (ite
                                                                                                    (and
                                                                                                      (=
                                                                                                        1
                                                                                                        |nmi_handler.run_for@cpu[1]!38|)
                                                                                                      (not
                                                                                                        (=
                                                                                                          |nmi_handler.run_for@cpu[1].in_asserted!39|
                                                                                                          0)))
                                                                                                    |nmi_handler.run_for@cpu[1].in_asserted!39|
                                                                                                    (ite
                                                                                                      (and
                                                                                                        (=
                                                                                                          1
                                                                                                          |nmi_handler.run_for@cpu[2]!42|)
                                                                                                        (not
                                                                                                          (=
                                                                                                            |nmi_handler.run_for@cpu[2].in_asserted!43|
                                                                                                            0)))
                                                                                                      |nmi_handler.run_for@cpu[2].in_asserted!43|
                                                                                                      0)))
                                                                                                (ite
                                                                                                  (<
                                                                                                    0
                                                                                                    depth@cpu)
                                                                                                  0
                                                                                                  nmi_handler.run_for@cpu.in_asserted)))))))))
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu.in_sourceless'|
                                                                                  (ite
                                                                                    (and
                                                                                      (=
                                                                                        1
                                                                                        latched_nmi.value)
                                                                                      (not
                                                                                        (= latched_nmi.value.in_sourceless Membership.unknown)))
                                                                                    latched_nmi.value.in_sourceless
                                                                                    (ite
                                                                                      (and
                                                                                        (=
                                                                                          1
                                                                                          owed.value.nmi)
                                                                                        (not
                                                                                          (= owed.value.nmi.in_sourceless Membership.unknown)))
                                                                                      owed.value.nmi.in_sourceless
                                                                                      (ite
                                                                                        (and
                                                                                          (=
                                                                                            1
                                                                                            latch.value.nmi)
                                                                                          (not
                                                                                            (= latch.value.nmi.in_sourceless Membership.unknown)))
                                                                                        latch.value.nmi.in_sourceless
                                                                                        (ite
                                                                                          (and
                                                                                            (=
                                                                                              1
                                                                                              |nmi_handler.nmi@cpu[0]!19|)
                                                                                            (not
                                                                                              (=
                                                                                                |nmi_handler.nmi@cpu[0].in_sourceless!21|
                                                                                                0)))
                                                                                          |nmi_handler.nmi@cpu[0].in_sourceless!21|
                                                                                          (ite
                                                                                            (and
                                                                                              (=
                                                                                                1
                                                                                                |nmi_handler.nmi@cpu[1]!23|)
                                                                                              (not
                                                                                                (=
                                                                                                  |nmi_handler.nmi@cpu[1].in_sourceless!25|
                                                                                                  0)))
                                                                                            |nmi_handler.nmi@cpu[1].in_sourceless!25|
                                                                                            (ite
                                                                                              (and
                                                                                                (=
                                                                                                  1
                                                                                                  |nmi_handler.nmi@cpu[2]!27|)
                                                                                                (not
                                                                                                  (=
                                                                                                    |nmi_handler.nmi@cpu[2].in_sourceless!29|
                                                                                                    0)))
                                                                                              |nmi_handler.nmi@cpu[2].in_sourceless!29|
                                                                                              (ite
                                                                                                (=
                                                                                                  (ite
                                                                                                    (<
                                                                                                      0
                                                                                                      depth@cpu)
                                                                                                    0
                                                                                                    nmi_handler.run_for@cpu.in_sourceless)
                                                                                                  0)
                                                                                                (ite
                                                                                                  (and
                                                                                                    (=
                                                                                                      1
                                                                                                      |nmi_handler.run_for@cpu[0]!34|)
                                                                                                    (not
                                                                                                      (=
                                                                                                        |nmi_handler.run_for@cpu[0].in_sourceless!36|
                                                                                                        0)))
                                                                                                  |nmi_handler.run_for@cpu[0].in_sourceless!36|
                                                                                                  (ite
                                                                                                    (and
                                                                                                      (=
                                                                                                        1
                                                                                                        |nmi_handler.run_for@cpu[1]!38|)
                                                                                                      (not
                                                                                                        (=
                                                                                                          |nmi_handler.run_for@cpu[1].in_sourceless!40|
                                                                                                          0)))
                                                                                                    |nmi_handler.run_for@cpu[1].in_sourceless!40|
                                                                                                    (ite
                                                                                                      (and
                                                                                                        (=
                                                                                                          1
                                                                                                          |nmi_handler.run_for@cpu[2]!42|)
                                                                                                        (not
                                                                                                          (=
                                                                                                            |nmi_handler.run_for@cpu[2].in_sourceless!44|
                                                                                                            0)))
                                                                                                      |nmi_handler.run_for@cpu[2].in_sourceless!44|
                                                                                                      0)))
                                                                                                (ite
                                                                                                  (<
                                                                                                    0
                                                                                                    depth@cpu)
                                                                                                  0
                                                                                                  nmi_handler.run_for@cpu.in_sourceless)))))))))
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu.in_exited'|
                                                                                  (ite
                                                                                    (and
                                                                                      (=
                                                                                        1
                                                                                        latched_nmi.value)
                                                                                      (not
                                                                                        (= latched_nmi.value.in_exited Membership.unknown)))
                                                                                    latched_nmi.value.in_exited
                                                                                    (ite
                                                                                      (and
                                                                                        (=
                                                                                          1
                                                                                          owed.value.nmi)
                                                                                        (not
                                                                                          (= owed.value.nmi.in_exited Membership.unknown)))
                                                                                      owed.value.nmi.in_exited
                                                                                      (ite
                                                                                        (and
                                                                                          (=
                                                                                            1
                                                                                            latch.value.nmi)
                                                                                          (not
                                                                                            (= latch.value.nmi.in_exited Membership.unknown)))
                                                                                        latch.value.nmi.in_exited
                                                                                        (ite
                                                                                          (and
                                                                                            (=
                                                                                              1
                                                                                              |nmi_handler.nmi@cpu[0]!19|)
                                                                                            (not
                                                                                              (=
                                                                                                |nmi_handler.nmi@cpu[0].in_exited!22|
                                                                                                0)))
                                                                                          |nmi_handler.nmi@cpu[0].in_exited!22|
                                                                                          (ite
                                                                                            (and
                                                                                              (=
                                                                                                1
                                                                                                |nmi_handler.nmi@cpu[1]!23|)
                                                                                              (not
                                                                                                (=
                                                                                                  |nmi_handler.nmi@cpu[1].in_exited!26|
                                                                                                  0)))
                                                                                            |nmi_handler.nmi@cpu[1].in_exited!26|
                                                                                            (ite
                                                                                              (and
                                                                                                (=
                                                                                                  1
                                                                                                  |nmi_handler.nmi@cpu[2]!27|)
                                                                                                (not
                                                                                                  (=
                                                                                                    |nmi_handler.nmi@cpu[2].in_exited!30|
                                                                                                    0)))
                                                                                              |nmi_handler.nmi@cpu[2].in_exited!30|
                                                                                              (ite
                                                                                                (=
                                                                                                  (ite
                                                                                                    (<
                                                                                                      0
                                                                                                      depth@cpu)
                                                                                                    0
                                                                                                    nmi_handler.run_for@cpu.in_exited)
                                                                                                  0)
                                                                                                (ite
                                                                                                  (and
                                                                                                    (=
                                                                                                      1
                                                                                                      |nmi_handler.run_for@cpu[0]!34|)
                                                                                                    (not
                                                                                                      (=
                                                                                                        |nmi_handler.run_for@cpu[0].in_exited!37|
                                                                                                        0)))
                                                                                                  |nmi_handler.run_for@cpu[0].in_exited!37|
                                                                                                  (ite
                                                                                                    (and
                                                                                                      (=
                                                                                                        1
                                                                                                        |nmi_handler.run_for@cpu[1]!38|)
                                                                                                      (not
                                                                                                        (=
                                                                                                          |nmi_handler.run_for@cpu[1].in_exited!41|
                                                                                                          0)))
                                                                                                    |nmi_handler.run_for@cpu[1].in_exited!41|
                                                                                                    (ite
                                                                                                      (and
                                                                                                        (=
                                                                                                          1
                                                                                                          |nmi_handler.run_for@cpu[2]!42|)
                                                                                                        (not
                                                                                                          (=
                                                                                                            |nmi_handler.run_for@cpu[2].in_exited!45|
                                                                                                            0)))
                                                                                                      |nmi_handler.run_for@cpu[2].in_exited!45|
                                                                                                      0)))
                                                                                                (ite
                                                                                                  (<
                                                                                                    0
                                                                                                    depth@cpu)
                                                                                                  0
                                                                                                  nmi_handler.run_for@cpu.in_exited)))))))))
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[0]'|
                                                                                  |nmi_handler.run_for@cpu[0]!34|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[0].in_asserted'|
                                                                                  |nmi_handler.run_for@cpu[0].in_asserted!35|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[0].in_sourceless'|
                                                                                  |nmi_handler.run_for@cpu[0].in_sourceless!36|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[0].in_exited'|
                                                                                  |nmi_handler.run_for@cpu[0].in_exited!37|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[1]'|
                                                                                  |nmi_handler.run_for@cpu[1]!38|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[1].in_asserted'|
                                                                                  |nmi_handler.run_for@cpu[1].in_asserted!39|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[1].in_sourceless'|
                                                                                  |nmi_handler.run_for@cpu[1].in_sourceless!40|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[1].in_exited'|
                                                                                  |nmi_handler.run_for@cpu[1].in_exited!41|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[2]'|
                                                                                  |nmi_handler.run_for@cpu[2]!42|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[2].in_asserted'|
                                                                                  |nmi_handler.run_for@cpu[2].in_asserted!43|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[2].in_sourceless'|
                                                                                  |nmi_handler.run_for@cpu[2].in_sourceless!44|)
                                                                                (=
                                                                                  |nmi_handler.run_for@cpu[2].in_exited'|
                                                                                  |nmi_handler.run_for@cpu[2].in_exited!45|)
                                                                                (not |nmi_handler.back_to_back@cpu'|)
                                                                                (=
                                                                                  |nmi_handler.back_to_back@cpu[0]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !12 0)
                                                                                      nmi_handler.back_to_back@cpu
                                                                                      |nmi_handler.back_to_back@cpu[0]|)
                                                                                    |nmi_handler.back_to_back@cpu[0]|))
                                                                                (=
                                                                                  |nmi_handler.back_to_back@cpu[1]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !12 1)
                                                                                      nmi_handler.back_to_back@cpu
                                                                                      |nmi_handler.back_to_back@cpu[1]|)
                                                                                    |nmi_handler.back_to_back@cpu[1]|))
                                                                                (=
                                                                                  |nmi_handler.back_to_back@cpu[2]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !12 2)
                                                                                      nmi_handler.back_to_back@cpu
                                                                                      |nmi_handler.back_to_back@cpu[2]|)
                                                                                    |nmi_handler.back_to_back@cpu[2]|))
                                                                                (= |nmi_handler.asked@cpu'| 0)
                                                                                (=
                                                                                  |nmi_handler.asked@cpu[0]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !13 0)
                                                                                      nmi_handler.asked@cpu
                                                                                      |nmi_handler.asked@cpu[0]|)
                                                                                    |nmi_handler.asked@cpu[0]|))
                                                                                (=
                                                                                  |nmi_handler.asked@cpu[1]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !13 1)
                                                                                      nmi_handler.asked@cpu
                                                                                      |nmi_handler.asked@cpu[1]|)
                                                                                    |nmi_handler.asked@cpu[1]|))
                                                                                (=
                                                                                  |nmi_handler.asked@cpu[2]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !13 2)
                                                                                      nmi_handler.asked@cpu
                                                                                      |nmi_handler.asked@cpu[2]|)
                                                                                    |nmi_handler.asked@cpu[2]|))
                                                                                (= |nmi_handler.handled@cpu'| 0)
                                                                                (=
                                                                                  |nmi_handler.handled@cpu[0]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !14 0)
                                                                                      nmi_handler.handled@cpu
                                                                                      |nmi_handler.handled@cpu[0]|)
                                                                                    |nmi_handler.handled@cpu[0]|))
                                                                                (=
                                                                                  |nmi_handler.handled@cpu[1]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !14 1)
                                                                                      nmi_handler.handled@cpu
                                                                                      |nmi_handler.handled@cpu[1]|)
                                                                                    |nmi_handler.handled@cpu[1]|))
                                                                                (=
                                                                                  |nmi_handler.handled@cpu[2]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !14 2)
                                                                                      nmi_handler.handled@cpu
                                                                                      |nmi_handler.handled@cpu[2]|)
                                                                                    |nmi_handler.handled@cpu[2]|))
                                                                                (=
                                                                                  |vcpu_run.made@cpu'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    0
                                                                                    vcpu_run.made@cpu))
                                                                                (=
                                                                                  |vcpu_run.made@cpu[0]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !15 0)
                                                                                      vcpu_run.made@cpu
                                                                                      |vcpu_run.made@cpu[0]|)
                                                                                    |vcpu_run.made@cpu[0]|))
                                                                                (=
                                                                                  |vcpu_run.made@cpu[1]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !15 1)
                                                                                      vcpu_run.made@cpu
                                                                                      |vcpu_run.made@cpu[1]|)
                                                                                    |vcpu_run.made@cpu[1]|))
                                                                                (=
                                                                                  |vcpu_run.made@cpu[2]'|
                                                                                  (ite
                                                                                    (<
                                                                                      0
                                                                                      depth@cpu)
                                                                                    (ite
                                                                                      (= !15 2)
                                                                                      vcpu_run.made@cpu
                                                                                      |vcpu_run.made@cpu[2]|)
                                                                                    |vcpu_run.made@cpu[2]|))
                                                                                (not |bad.no_phantom'|)
                                                                                (= |nmis'| nmis)
                                                                                (=
                                                                                  |entries'|
                                                                                  entries)
                                                                                (=
                                                                                  |kvm_mark'|
                                                                                  kvm_mark)
                                                                                (=
                                                                                  |nmi_state'|
                                                                                  nmi_state)
                                                                                (=
                                                                                  |last_nmi_rip'|
                                                                                  last_nmi_rip)
                                                                                (=
                                                                                  |swallow_nmi'|
                                                                                  swallow_nmi)
                                                                                (=
                                                                                  |run_count'|
                                                                                  run_count)
                                                                                (=
                                                                                  |arrived'|
                                                                                  arrived)
                                                                                (=
                                                                                  |returned'|
                                                                                  returned)
                                                                                (=
                                                                                  |copied'|
                                                                                  copied)
                                                                                same.latched_nmi
                                                                                same.owed))))))))))))))))))))))))))))))))))))))))
(define-fun |nmi_arrives[either]| () Bool
  (and
    (not urgent.cpu)
    (< arrived nmis)
    (not (= depth@cpu 0))
    (not latch.some)
    (<= (+ arrived 1) nmis)
    (<= 1 (+ arrived 1))
    (<= (+ arrived 1) nmis)
    (<= 1 (+ arrived 1))
    (<= (+ arrived 1) nmis)
    (<= 1 (+ arrived 1))
    (<= (+ arrived 1) nmis)
    (=
      |latched_nmi.value.in_asserted'|
      (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted))
    |latch.some'|
    (= |latch.value.nmi'| (+ arrived 1))
    (=
      |latch.value.nmi.in_asserted'|
      (ite
        (and
          (= (+ arrived 1) latched_nmi.value)
          (not (= (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted) 0)))
        (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted)
        (ite
          (and
            (= (+ arrived 1) latch.value.nmi)
            (not (= (ite (= latch.value.nmi (+ arrived 1)) 2 latch.value.nmi.in_asserted) 0)))
          (ite (= latch.value.nmi (+ arrived 1)) 2 latch.value.nmi.in_asserted)
          (ite
            (and
              (= (+ arrived 1) owed.value.nmi)
              (not (= (ite (= owed.value.nmi (+ arrived 1)) 2 owed.value.nmi.in_asserted) 0)))
            (ite (= owed.value.nmi (+ arrived 1)) 2 owed.value.nmi.in_asserted)
            (ite
              (and
                (= (+ arrived 1) nmi_handler.nmi@cpu)
                (not
                  (=
                    (ite
                      (= nmi_handler.nmi@cpu (+ arrived 1))
                      2
                      nmi_handler.nmi@cpu.in_asserted)
                    0)))
              (ite (= nmi_handler.nmi@cpu (+ arrived 1)) 2 nmi_handler.nmi@cpu.in_asserted)
              (ite
                (and
                  (= (+ arrived 1) |nmi_handler.nmi@cpu[0]|)
                  (not
                    (=
                      (ite
                        (= |nmi_handler.nmi@cpu[0]| (+ arrived 1))
                        2
                        |nmi_handler.nmi@cpu[0].in_asserted|)
                      0)))
                (ite
                  (= |nmi_handler.nmi@cpu[0]| (+ arrived 1))
                  2
                  |nmi_handler.nmi@cpu[0].in_asserted|)
                (ite
                  (and
                    (= (+ arrived 1) |nmi_handler.nmi@cpu[1]|)
                    (not
                      (=
                        (ite
                          (= |nmi_handler.nmi@cpu[1]| (+ arrived 1))
                          2
                          |nmi_handler.nmi@cpu[1].in_asserted|)
                        0)))
                  (ite
                    (= |nmi_handler.nmi@cpu[1]| (+ arrived 1))
                    2
                    |nmi_handler.nmi@cpu[1].in_asserted|)
                  (ite
                    (and
                      (= (+ arrived 1) |nmi_handler.nmi@cpu[2]|)
                      (not
                        (=
                          (ite
                            (= |nmi_handler.nmi@cpu[2]| (+ arrived 1))
                            2
                            |nmi_handler.nmi@cpu[2].in_asserted|)
                          0)))
                    (ite
                      (= |nmi_handler.nmi@cpu[2]| (+ arrived 1))
                      2
                      |nmi_handler.nmi@cpu[2].in_asserted|)
                    (ite
                      (and
                        (= (+ arrived 1) nmi_handler.run_for@cpu)
                        (not
                          (=
                            (ite
                              (= nmi_handler.run_for@cpu (+ arrived 1))
                              2
                              nmi_handler.run_for@cpu.in_asserted)
                            0)))
                      (ite
                        (= nmi_handler.run_for@cpu (+ arrived 1))
                        2
                        nmi_handler.run_for@cpu.in_asserted)
                      (ite
                        (and
                          (= (+ arrived 1) |nmi_handler.run_for@cpu[0]|)
                          (not
                            (=
                              (ite
                                (= |nmi_handler.run_for@cpu[0]| (+ arrived 1))
                                2
                                |nmi_handler.run_for@cpu[0].in_asserted|)
                              0)))
                        (ite
                          (= |nmi_handler.run_for@cpu[0]| (+ arrived 1))
                          2
                          |nmi_handler.run_for@cpu[0].in_asserted|)
                        (ite
                          (and
                            (= (+ arrived 1) |nmi_handler.run_for@cpu[1]|)
                            (not
                              (=
                                (ite
                                  (= |nmi_handler.run_for@cpu[1]| (+ arrived 1))
                                  2
                                  |nmi_handler.run_for@cpu[1].in_asserted|)
                                0)))
                          (ite
                            (= |nmi_handler.run_for@cpu[1]| (+ arrived 1))
                            2
                            |nmi_handler.run_for@cpu[1].in_asserted|)
                          (ite
                            (and
                              (= (+ arrived 1) |nmi_handler.run_for@cpu[2]|)
                              (not
                                (=
                                  (ite
                                    (= |nmi_handler.run_for@cpu[2]| (+ arrived 1))
                                    2
                                    |nmi_handler.run_for@cpu[2].in_asserted|)
                                  0)))
                            (ite
                              (= |nmi_handler.run_for@cpu[2]| (+ arrived 1))
                              2
                              |nmi_handler.run_for@cpu[2].in_asserted|)
                            0))))))))))))
    (=
      |latch.value.nmi.in_sourceless'|
      (ite
        (and
          (= (+ arrived 1) latched_nmi.value)
          (not (= latched_nmi.value.in_sourceless Membership.unknown)))
        latched_nmi.value.in_sourceless
        (ite
          (and
            (= (+ arrived 1) latch.value.nmi)
            (not (= latch.value.nmi.in_sourceless Membership.unknown)))
          latch.value.nmi.in_sourceless
          (ite
            (and
              (= (+ arrived 1) owed.value.nmi)
              (not (= owed.value.nmi.in_sourceless Membership.unknown)))
            owed.value.nmi.in_sourceless
            (ite
              (and
                (= (+ arrived 1) nmi_handler.nmi@cpu)
                (not (= nmi_handler.nmi@cpu.in_sourceless Membership.unknown)))
              nmi_handler.nmi@cpu.in_sourceless
              (ite
                (and
                  (= (+ arrived 1) |nmi_handler.nmi@cpu[0]|)
                  (not (= |nmi_handler.nmi@cpu[0].in_sourceless| Membership.unknown)))
                |nmi_handler.nmi@cpu[0].in_sourceless|
                (ite
                  (and
                    (= (+ arrived 1) |nmi_handler.nmi@cpu[1]|)
                    (not (= |nmi_handler.nmi@cpu[1].in_sourceless| Membership.unknown)))
                  |nmi_handler.nmi@cpu[1].in_sourceless|
                  (ite
                    (and
                      (= (+ arrived 1) |nmi_handler.nmi@cpu[2]|)
                      (not (= |nmi_handler.nmi@cpu[2].in_sourceless| Membership.unknown)))
                    |nmi_handler.nmi@cpu[2].in_sourceless|
                    (ite
                      (and
                        (= (+ arrived 1) nmi_handler.run_for@cpu)
                        (not (= nmi_handler.run_for@cpu.in_sourceless Membership.unknown)))
                      nmi_handler.run_for@cpu.in_sourceless
                      (ite
                        (and
                          (= (+ arrived 1) |nmi_handler.run_for@cpu[0]|)
                          (not
                            (= |nmi_handler.run_for@cpu[0].in_sourceless| Membership.unknown)))
                        |nmi_handler.run_for@cpu[0].in_sourceless|
                        (ite
                          (and
                            (= (+ arrived 1) |nmi_handler.run_for@cpu[1]|)
                            (not
                              (= |nmi_handler.run_for@cpu[1].in_sourceless| Membership.unknown)))
                          |nmi_handler.run_for@cpu[1].in_sourceless|
                          (ite
                            (and
                              (= (+ arrived 1) |nmi_handler.run_for@cpu[2]|)
                              (not
                                (= |nmi_handler.run_for@cpu[2].in_sourceless| Membership.unknown)))
                            |nmi_handler.run_for@cpu[2].in_sourceless|
                            0))))))))))))
    (=
      |latch.value.nmi.in_exited'|
      (ite
        (and
          (= (+ arrived 1) latched_nmi.value)
          (not (= latched_nmi.value.in_exited Membership.unknown)))
        latched_nmi.value.in_exited
        (ite
          (and
            (= (+ arrived 1) latch.value.nmi)
            (not (= latch.value.nmi.in_exited Membership.unknown)))
          latch.value.nmi.in_exited
          (ite
            (and
              (= (+ arrived 1) owed.value.nmi)
              (not (= owed.value.nmi.in_exited Membership.unknown)))
            owed.value.nmi.in_exited
            (ite
              (and
                (= (+ arrived 1) nmi_handler.nmi@cpu)
                (not (= nmi_handler.nmi@cpu.in_exited Membership.unknown)))
              nmi_handler.nmi@cpu.in_exited
              (ite
                (and
                  (= (+ arrived 1) |nmi_handler.nmi@cpu[0]|)
                  (not (= |nmi_handler.nmi@cpu[0].in_exited| Membership.unknown)))
                |nmi_handler.nmi@cpu[0].in_exited|
                (ite
                  (and
                    (= (+ arrived 1) |nmi_handler.nmi@cpu[1]|)
                    (not (= |nmi_handler.nmi@cpu[1].in_exited| Membership.unknown)))
                  |nmi_handler.nmi@cpu[1].in_exited|
                  (ite
                    (and
                      (= (+ arrived 1) |nmi_handler.nmi@cpu[2]|)
                      (not (= |nmi_handler.nmi@cpu[2].in_exited| Membership.unknown)))
                    |nmi_handler.nmi@cpu[2].in_exited|
                    (ite
                      (and
                        (= (+ arrived 1) nmi_handler.run_for@cpu)
                        (not (= nmi_handler.run_for@cpu.in_exited Membership.unknown)))
                      nmi_handler.run_for@cpu.in_exited
                      (ite
                        (and
                          (= (+ arrived 1) |nmi_handler.run_for@cpu[0]|)
                          (not (= |nmi_handler.run_for@cpu[0].in_exited| Membership.unknown)))
                        |nmi_handler.run_for@cpu[0].in_exited|
                        (ite
                          (and
                            (= (+ arrived 1) |nmi_handler.run_for@cpu[1]|)
                            (not (= |nmi_handler.run_for@cpu[1].in_exited| Membership.unknown)))
                          |nmi_handler.run_for@cpu[1].in_exited|
                          (ite
                            (and
                              (= (+ arrived 1) |nmi_handler.run_for@cpu[2]|)
                              (not
                                (= |nmi_handler.run_for@cpu[2].in_exited| Membership.unknown)))
                            |nmi_handler.run_for@cpu[2].in_exited|
                            0))))))))))))
    (= |arrived'| (+ arrived 1))
    (=
      |owed.value.nmi.in_asserted'|
      (ite (= owed.value.nmi (+ arrived 1)) 2 owed.value.nmi.in_asserted))
    (=
      |nmi_handler.nmi@cpu.in_asserted'|
      (ite (= nmi_handler.nmi@cpu (+ arrived 1)) 2 nmi_handler.nmi@cpu.in_asserted))
    (=
      |nmi_handler.nmi@cpu[0].in_asserted'|
      (ite (= |nmi_handler.nmi@cpu[0]| (+ arrived 1)) 2 |nmi_handler.nmi@cpu[0].in_asserted|))
    (=
      |nmi_handler.nmi@cpu[1].in_asserted'|
      (ite (= |nmi_handler.nmi@cpu[1]| (+ arrived 1)) 2 |nmi_handler.nmi@cpu[1].in_asserted|))
    (=
      |nmi_handler.nmi@cpu[2].in_asserted'|
      (ite (= |nmi_handler.nmi@cpu[2]| (+ arrived 1)) 2 |nmi_handler.nmi@cpu[2].in_asserted|))
    (=
      |nmi_handler.run_for@cpu.in_asserted'|
      (ite (= nmi_handler.run_for@cpu (+ arrived 1)) 2 nmi_handler.run_for@cpu.in_asserted))
    (=
      |nmi_handler.run_for@cpu[0].in_asserted'|
      (ite
        (= |nmi_handler.run_for@cpu[0]| (+ arrived 1))
        2
        |nmi_handler.run_for@cpu[0].in_asserted|))
    (=
      |nmi_handler.run_for@cpu[1].in_asserted'|
      (ite
        (= |nmi_handler.run_for@cpu[1]| (+ arrived 1))
        2
        |nmi_handler.run_for@cpu[1].in_asserted|))
    (=
      |nmi_handler.run_for@cpu[2].in_asserted'|
      (ite
        (= |nmi_handler.run_for@cpu[2]| (+ arrived 1))
        2
        |nmi_handler.run_for@cpu[2].in_asserted|))
    (not |bad.no_phantom'|)
    (= |nmis'| nmis)
    (= |entries'| entries)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |latched_nmi.some'| latched_nmi.some)
    (= |latched_nmi.value'| latched_nmi.value)
    (= |latched_nmi.value.in_sourceless'| latched_nmi.value.in_sourceless)
    (= |latched_nmi.value.in_exited'| latched_nmi.value.in_exited)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |returned'| returned)
    (= |copied'| copied)
    (= |owed.some'| owed.some)
    (= |owed.value.nmi'| owed.value.nmi)
    (= |owed.value.nmi.in_sourceless'| owed.value.nmi.in_sourceless)
    (= |owed.value.nmi.in_exited'| owed.value.nmi.in_exited)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu'| position@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_sourceless'| nmi_handler.nmi@cpu.in_sourceless)
    (= |nmi_handler.nmi@cpu.in_exited'| nmi_handler.nmi@cpu.in_exited)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_sourceless'| |nmi_handler.nmi@cpu[0].in_sourceless|)
    (= |nmi_handler.nmi@cpu[0].in_exited'| |nmi_handler.nmi@cpu[0].in_exited|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_sourceless'| |nmi_handler.nmi@cpu[1].in_sourceless|)
    (= |nmi_handler.nmi@cpu[1].in_exited'| |nmi_handler.nmi@cpu[1].in_exited|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_sourceless'| |nmi_handler.nmi@cpu[2].in_sourceless|)
    (= |nmi_handler.nmi@cpu[2].in_exited'| |nmi_handler.nmi@cpu[2].in_exited|)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
    (= |nmi_handler.run_for@cpu.in_sourceless'| nmi_handler.run_for@cpu.in_sourceless)
    (= |nmi_handler.run_for@cpu.in_exited'| nmi_handler.run_for@cpu.in_exited)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_sourceless'| |nmi_handler.run_for@cpu[0].in_sourceless|)
    (= |nmi_handler.run_for@cpu[0].in_exited'| |nmi_handler.run_for@cpu[0].in_exited|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_sourceless'| |nmi_handler.run_for@cpu[1].in_sourceless|)
    (= |nmi_handler.run_for@cpu[1].in_exited'| |nmi_handler.run_for@cpu[1].in_exited|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_sourceless'| |nmi_handler.run_for@cpu[2].in_sourceless|)
    (= |nmi_handler.run_for@cpu[2].in_exited'| |nmi_handler.run_for@cpu[2].in_exited|)
    (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |vcpu_run.made@cpu'| vcpu_run.made@cpu)
    (= |vcpu_run.made@cpu[0]'| |vcpu_run.made@cpu[0]|)
    (= |vcpu_run.made@cpu[1]'| |vcpu_run.made@cpu[1]|)
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)))
(define-fun trans () Bool
  (or
    nmi_handler.exc_nmi
    nmi_handler.exc_nmi/2
    nmi_handler.default_do_nmi
    |nmi_handler.nmi_handle[not in the set]|
    |nmi_handler.nmi_handle[in the set]|
    nmi_handler.end_of_nmi
    nmi_handler.end_of_nmi/2
    vcpu_run.tdh_vp_enter
    vcpu_run.end
    vcpu_run.copy_exit_info
    vcpu_run.vmx_handle_nmi
    vcpu_run.kvm_after_interrupt
    vcpu_run.tdh_vp_enter/2
    vcpu_run.end/2
    vcpu_run.kvm_after_interrupt/2
    vcpu_run.tdh_vp_enter/3
    vcpu_run.end/3
    vcpu_run.tdh_vp_enter/4
    vcpu_run.end/4
    |td_guest.run[either]|
    |td_guest.run[or #1]|
    deliver_nmi
    |nmi_arrives[either]|))
(define-fun config () Bool true)
(define-fun safe () Bool (not bad.no_phantom))
; END MODEL
(define-fun lemma.05e779dcb4cf () Bool (< |nmi_handler.asked@cpu[0]| entries))
(define-fun lemma.ae439f6467cf () Bool (< |nmi_handler.asked@cpu[1]| 1))
(define-fun lemma.eb27e4df7bac () Bool (< |nmi_handler.asked@cpu[2]| 1))
(define-fun lemma.7f11d760afd9 () Bool (<= |nmi_handler.asked@cpu[0]| 0))
(define-fun lemma.ba76915ea293 () Bool (=> (<= 1 |vcpu_run.made@cpu[0]|) (< |nmi_handler.asked@cpu[0]| |vcpu_run.made@cpu[0]|)))
(define-fun lemma.7ebe13802645 () Bool (=> (= copied Info.nmi) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.6a3db35ee821 () Bool (=> (= copied Info.nothing) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.td_guest.run))))
(define-fun lemma.671fa08d8e9e () Bool (=> (= copied Info.nothing) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info))))
(define-fun lemma.216cde3cb8d2 () Bool (=> (= depth@cpu 0) (= position@cpu idle)))
(define-fun lemma.9b9633d36b60 () Bool (=> (= depth@cpu 1) (< nmi_handler.asked@cpu nmis)))
(define-fun lemma.dc2ebc13890e () Bool (=> (= depth@cpu 1) (<= nmi_handler.asked@cpu 0)))
(define-fun lemma.28392c919d1e () Bool (=> (= depth@cpu 1) (<= |vcpu_run.made@cpu[0]| 0)))
(define-fun lemma.9ff01d6796fc () Bool (=> (= depth@cpu 1) (= |position@cpu[0]| idle)))
(define-fun lemma.21d743b91a87 () Bool (=> (= depth@cpu 1) (or (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.copy_late))))
(define-fun lemma.3854a00e9103 () Bool (=> (= depth@cpu 2) (< vcpu_run.made@cpu entries)))
(define-fun lemma.6b5da43ca3c5 () Bool (=> (= depth@cpu 2) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.71609237166f () Bool (=> (= nmi_state NmiState.executing) (not (= depth@cpu 1))))
(define-fun lemma.bd161a72ea1d () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.0e420103bfb0 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (not (= nmi_state NmiState.executing))))
(define-fun lemma.fee5d4b77f60 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.e517771b720b () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.e39ce6e0f504 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (or (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.33d7e9a2ee99 () Bool (=> (= position@cpu at.td_guest.run) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.c75bf09e5ae7 () Bool (=> (= position@cpu at.td_guest.run) (not (= nmi_state NmiState.executing))))
(define-fun lemma.17153d8c4f67 () Bool (=> (= position@cpu at.td_guest.run) (not kvm_mark)))
(define-fun lemma.4a562e714e40 () Bool (=> (= position@cpu at.vcpu_run.copy_exit_info) (< 0 vcpu_run.made@cpu)))
(define-fun lemma.b876653c80c3 () Bool (=> (= position@cpu at.vcpu_run.copy_exit_info) (not kvm_mark)))
(define-fun lemma.fa834f1e6391 () Bool (=> (= position@cpu at.vcpu_run.copy_late) (< 0 vcpu_run.made@cpu)))
(define-fun lemma.38fc57b28ec8 () Bool (=> (= position@cpu at.vcpu_run.copy_late) (not (= depth@cpu 2))))
(define-fun lemma.630669bc8bdd () Bool (=> (= position@cpu at.vcpu_run.copy_late) (not (= nmi_state NmiState.executing))))
(define-fun lemma.341e42b4345d () Bool (=> (= position@cpu at.vcpu_run.copy_late) (not (= returned Info.other))))
(define-fun lemma.f49c47b97e40 () Bool (=> (= position@cpu at.vcpu_run.copy_late) (not kvm_mark)))
(define-fun lemma.9e4625501e3f () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (< 0 vcpu_run.made@cpu)))
(define-fun lemma.5ab5eb0a6845 () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (not (= depth@cpu 2))))
(define-fun lemma.a902b3e937ef () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (not (= returned Info.other))))
(define-fun lemma.cfba4ff28dca () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (not nmi_blocked)))
(define-fun lemma.3a7965b9a734 () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) kvm_mark))
(define-fun lemma.fded309c6efc () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (< vcpu_run.made@cpu entries)))
(define-fun lemma.b7827eb5cd2d () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.b65617e0e24d () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not (= returned Info.nmi))))
(define-fun lemma.6ff3436fa8a7 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not kvm_mark)))
(define-fun lemma.e5476950af07 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (< 0 vcpu_run.made@cpu)))
(define-fun lemma.5379514cbc3f () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (not kvm_mark)))
(define-fun lemma.f9b9ad4855fc () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (or (= copied Info.nmi) (= copied Info.other))))
(define-fun lemma.86f39fee4ac7 () Bool (=> (= position@cpu idle) (not kvm_mark)))
(define-fun lemma.1e3a05366173 () Bool (=> (= returned Info.nmi) (not (= |position@cpu[0]| at.vcpu_run.copy_exit_info))))
(define-fun lemma.dfe9c3ca8f5b () Bool (=> (= returned Info.nmi) (not (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter))))
(define-fun lemma.792506455290 () Bool (=> (= returned Info.nmi) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.c56a4995a4e9 () Bool (=> (= returned Info.nothing) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.td_guest.run))))
(define-fun lemma.510df572fef0 () Bool (=> (= returned Info.nothing) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.9802b62b95c7 () Bool (=> (= returned Info.other) (not owed.some)))
(define-fun lemma.517cd514da7a () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (< 0 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.3f1f8c8b6ae9 () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= depth@cpu 2)))
(define-fun lemma.4a3276088151 () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.581ddeba6557 () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_exit_info) nmi_blocked))
(define-fun lemma.4408eda3dbe6 () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_late) (< 0 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.3565d06a2b29 () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_late) (= depth@cpu 2)))
(define-fun lemma.06bc05f9c4b6 () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_late) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.97c1e272e92c () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_late) nmi_blocked))
(define-fun lemma.ce5fe330b793 () Bool (=> (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (< 0 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.74cc7efd6a90 () Bool (=> (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.ee9be80de15f () Bool (=> (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= depth@cpu 2)))
(define-fun lemma.47d9a25d4ed1 () Bool (=> (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.20d175f2ebe1 () Bool (=> (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) nmi_blocked))
(define-fun lemma.8763535e2a58 () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (<= |vcpu_run.made@cpu[0]| 0)))
(define-fun lemma.a083e19217cc () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= depth@cpu 2)))
(define-fun lemma.1a5bcd345b7b () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.c9996a99a97b () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) nmi_blocked))
(define-fun lemma.8a7383c800a5 () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (< 0 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.2f9ac9ba0946 () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= depth@cpu 2)))
(define-fun lemma.bbc6c3eafd8b () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.a722d4694105 () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) nmi_blocked))
(define-fun lemma.78d4bc3065a7 () Bool (=> (= |position@cpu[0]| idle) (<= nmi_handler.asked@cpu 0)))
(define-fun lemma.52c99a0af5e7 () Bool (=> (= |position@cpu[0]| idle) (or (= depth@cpu 0) (= depth@cpu 1))))
(define-fun lemma.8c66b5acaff2 () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (<= 1 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.a76c5a217267 () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= depth@cpu 2)))
(define-fun lemma.d6f2409d2539 () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= position@cpu at.td_guest.run)))
(define-fun lemma.5c10dbfb40d5 () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (not nmi_blocked)))
(define-fun lemma.82d4d16b05af () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (not owed.some)))
(define-fun lemma.20e2ed1b8f8a () Bool (=> (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (< 0 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.b03a6d358681 () Bool (=> (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.2894b61b58cb () Bool (=> (and (= position@cpu at.vcpu_run.copy_exit_info) (not nmi_blocked)) (not (= returned Info.nmi))))
(define-fun lemma.ae05075ff454 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not nmi_blocked)) (not (= copied Info.nmi))))
(define-fun lemma.e01a9dd95302 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not nmi_blocked)) (not (= returned Info.nmi))))
(define-fun lemma.01a95e5c4533 () Bool (=> (and (= returned Info.nmi) (not owed.some)) (< 1 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.38b4c1ca5c7c () Bool (=> (and nmi_blocked (= depth@cpu 1)) (< 0 vcpu_run.made@cpu)))
(define-fun lemma.70b77de851a9 () Bool (=> (and nmi_blocked (not owed.some)) (< vcpu_run.made@cpu 1)))
(define-fun lemma.2b039e0f2de1 () Bool (=> (not kvm_mark) (not (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt))))
(define-fun lemma.e997d5836518 () Bool (=> (not kvm_mark) (not (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.994e97bd1c11 () Bool (=> (not nmi_blocked) (not (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.3ddd9f4c2e64 () Bool (=> (not owed.some) (not (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.209712cd223b () Bool (=> (not owed.some) (not (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt))))
(define-fun lemma.32257bd02372 () Bool (=> (not owed.some) (not (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.af5da44a7fc1 () Bool (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.td_guest.run)) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.4eaddc49f0c2 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle)) (<= |vcpu_run.made@cpu[0]| 0)))
(define-fun lemma.80fcbc376ead () Bool (=> kvm_mark (not (= |position@cpu[0]| at.vcpu_run.copy_exit_info))))
(define-fun lemma.ba8a97e83436 () Bool (=> kvm_mark (not (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.f14897541a9a () Bool (=> kvm_mark (not (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter))))
(define-fun lemma.f36fdec4b0b1 () Bool (=> kvm_mark (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.9bc55694b149 () Bool (not (= depth@cpu 3)))
(define-fun lemma.12625f113e86 () Bool (not (= depth@cpu 4)))
(define-fun lemma.3394df32d08f () Bool (not (= nmi_state NmiState.latched)))
(define-fun lemma.45cf47e98a01 () Bool (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.copy_late) (= position@cpu at.td_guest.run)))
(define-fun lemma.8364689f4811 () Bool (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.copy_late)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.05e779dcb4cf lemma.ae439f6467cf lemma.eb27e4df7bac lemma.7f11d760afd9 lemma.ba76915ea293 lemma.7ebe13802645 lemma.6a3db35ee821 lemma.671fa08d8e9e lemma.216cde3cb8d2 lemma.9b9633d36b60 lemma.dc2ebc13890e lemma.28392c919d1e lemma.9ff01d6796fc lemma.21d743b91a87 lemma.3854a00e9103 lemma.6b5da43ca3c5 lemma.71609237166f lemma.bd161a72ea1d lemma.0e420103bfb0 lemma.fee5d4b77f60 lemma.e517771b720b lemma.e39ce6e0f504 lemma.33d7e9a2ee99 lemma.c75bf09e5ae7 lemma.17153d8c4f67 lemma.4a562e714e40 lemma.b876653c80c3 lemma.fa834f1e6391 lemma.38fc57b28ec8 lemma.630669bc8bdd lemma.341e42b4345d lemma.f49c47b97e40 lemma.9e4625501e3f lemma.5ab5eb0a6845 lemma.a902b3e937ef lemma.cfba4ff28dca lemma.3a7965b9a734 lemma.fded309c6efc lemma.b7827eb5cd2d lemma.b65617e0e24d lemma.6ff3436fa8a7 lemma.e5476950af07 lemma.5379514cbc3f lemma.f9b9ad4855fc lemma.86f39fee4ac7 lemma.1e3a05366173 lemma.dfe9c3ca8f5b lemma.792506455290 lemma.c56a4995a4e9 lemma.510df572fef0 lemma.9802b62b95c7 lemma.517cd514da7a lemma.3f1f8c8b6ae9 lemma.4a3276088151 lemma.581ddeba6557 lemma.4408eda3dbe6 lemma.3565d06a2b29 lemma.06bc05f9c4b6 lemma.97c1e272e92c lemma.ce5fe330b793 lemma.74cc7efd6a90 lemma.ee9be80de15f lemma.47d9a25d4ed1 lemma.20d175f2ebe1 lemma.8763535e2a58 lemma.a083e19217cc lemma.1a5bcd345b7b lemma.c9996a99a97b lemma.8a7383c800a5 lemma.2f9ac9ba0946 lemma.bbc6c3eafd8b lemma.a722d4694105 lemma.78d4bc3065a7 lemma.52c99a0af5e7 lemma.8c66b5acaff2 lemma.a76c5a217267 lemma.d6f2409d2539 lemma.5c10dbfb40d5 lemma.82d4d16b05af lemma.20e2ed1b8f8a lemma.b03a6d358681 lemma.2894b61b58cb lemma.ae05075ff454 lemma.e01a9dd95302 lemma.01a95e5c4533 lemma.38b4c1ca5c7c lemma.70b77de851a9 lemma.2b039e0f2de1 lemma.e997d5836518 lemma.994e97bd1c11 lemma.3ddd9f4c2e64 lemma.209712cd223b lemma.32257bd02372 lemma.af5da44a7fc1 lemma.4eaddc49f0c2 lemma.80fcbc376ead lemma.ba8a97e83436 lemma.f14897541a9a lemma.f36fdec4b0b1 lemma.9bc55694b149 lemma.12625f113e86 lemma.3394df32d08f lemma.45cf47e98a01 lemma.8364689f4811 lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and
      (<= 1 |nmis'|)
      (<= 1 |entries'|)
      (<= 0 |nmi_state'|)
      (<= |nmi_state'| 2)
      (<= 0 |latched_nmi.value'|)
      (<= 0 |latched_nmi.value.in_asserted'|)
      (<= |latched_nmi.value.in_asserted'| 2)
      (<= 0 |latched_nmi.value.in_sourceless'|)
      (<= |latched_nmi.value.in_sourceless'| 2)
      (<= 0 |latched_nmi.value.in_exited'|)
      (<= |latched_nmi.value.in_exited'| 2)
      (<= 0 |last_nmi_rip'|)
      (<= |last_nmi_rip'| 6)
      (<= 0 |run_count'|)
      (<= 0 |latch.value.nmi'|)
      (<= 0 |latch.value.nmi.in_asserted'|)
      (<= |latch.value.nmi.in_asserted'| 2)
      (<= 0 |latch.value.nmi.in_sourceless'|)
      (<= |latch.value.nmi.in_sourceless'| 2)
      (<= 0 |latch.value.nmi.in_exited'|)
      (<= |latch.value.nmi.in_exited'| 2)
      (<= 0 |arrived'|)
      (<= 0 |returned'|)
      (<= |returned'| 2)
      (<= 0 |copied'|)
      (<= |copied'| 2)
      (<= 0 |owed.value.nmi'|)
      (<= 0 |owed.value.nmi.in_asserted'|)
      (<= |owed.value.nmi.in_asserted'| 2)
      (<= 0 |owed.value.nmi.in_sourceless'|)
      (<= |owed.value.nmi.in_sourceless'| 2)
      (<= 0 |owed.value.nmi.in_exited'|)
      (<= |owed.value.nmi.in_exited'| 2)
      (<= 0 |depth@cpu'|)
      (<= |depth@cpu'| 4)
      (<= 0 |position@cpu'|)
      (<= |position@cpu'| 11)
      (<= 0 |position@cpu[0]'|)
      (<= |position@cpu[0]'| 10)
      (<= 0 |position@cpu[1]'|)
      (<= |position@cpu[1]'| 11)
      (<= 0 |position@cpu[2]'|)
      (<= |position@cpu[2]'| 3)
      (<= 0 |nmi_handler.nmi@cpu'|)
      (<= 0 |nmi_handler.nmi@cpu.in_asserted'|)
      (<= |nmi_handler.nmi@cpu.in_asserted'| 2)
      (<= 0 |nmi_handler.nmi@cpu.in_sourceless'|)
      (<= |nmi_handler.nmi@cpu.in_sourceless'| 2)
      (<= 0 |nmi_handler.nmi@cpu.in_exited'|)
      (<= |nmi_handler.nmi@cpu.in_exited'| 2)
      (<= 0 |nmi_handler.nmi@cpu[0]'|)
      (<= 0 |nmi_handler.nmi@cpu[0].in_asserted'|)
      (<= |nmi_handler.nmi@cpu[0].in_asserted'| 2)
      (<= 0 |nmi_handler.nmi@cpu[0].in_sourceless'|)
      (<= |nmi_handler.nmi@cpu[0].in_sourceless'| 2)
      (<= 0 |nmi_handler.nmi@cpu[0].in_exited'|)
      (<= |nmi_handler.nmi@cpu[0].in_exited'| 2)
      (<= 0 |nmi_handler.nmi@cpu[1]'|)
      (<= 0 |nmi_handler.nmi@cpu[1].in_asserted'|)
      (<= |nmi_handler.nmi@cpu[1].in_asserted'| 2)
      (<= 0 |nmi_handler.nmi@cpu[1].in_sourceless'|)
      (<= |nmi_handler.nmi@cpu[1].in_sourceless'| 2)
      (<= 0 |nmi_handler.nmi@cpu[1].in_exited'|)
      (<= |nmi_handler.nmi@cpu[1].in_exited'| 2)
      (<= 0 |nmi_handler.nmi@cpu[2]'|)
      (<= 0 |nmi_handler.nmi@cpu[2].in_asserted'|)
      (<= |nmi_handler.nmi@cpu[2].in_asserted'| 2)
      (<= 0 |nmi_handler.nmi@cpu[2].in_sourceless'|)
      (<= |nmi_handler.nmi@cpu[2].in_sourceless'| 2)
      (<= 0 |nmi_handler.nmi@cpu[2].in_exited'|)
      (<= |nmi_handler.nmi@cpu[2].in_exited'| 2)
      (<= 0 |nmi_handler.rip@cpu'|)
      (<= |nmi_handler.rip@cpu'| 6)
      (<= 0 |nmi_handler.rip@cpu[0]'|)
      (<= |nmi_handler.rip@cpu[0]'| 6)
      (<= 0 |nmi_handler.rip@cpu[1]'|)
      (<= |nmi_handler.rip@cpu[1]'| 6)
      (<= 0 |nmi_handler.rip@cpu[2]'|)
      (<= |nmi_handler.rip@cpu[2]'| 6)
      (<= 0 |nmi_handler.run_for@cpu'|)
      (<= 0 |nmi_handler.run_for@cpu.in_asserted'|)
      (<= |nmi_handler.run_for@cpu.in_asserted'| 2)
      (<= 0 |nmi_handler.run_for@cpu.in_sourceless'|)
      (<= |nmi_handler.run_for@cpu.in_sourceless'| 2)
      (<= 0 |nmi_handler.run_for@cpu.in_exited'|)
      (<= |nmi_handler.run_for@cpu.in_exited'| 2)
      (<= 0 |nmi_handler.run_for@cpu[0]'|)
      (<= 0 |nmi_handler.run_for@cpu[0].in_asserted'|)
      (<= |nmi_handler.run_for@cpu[0].in_asserted'| 2)
      (<= 0 |nmi_handler.run_for@cpu[0].in_sourceless'|)
      (<= |nmi_handler.run_for@cpu[0].in_sourceless'| 2)
      (<= 0 |nmi_handler.run_for@cpu[0].in_exited'|)
      (<= |nmi_handler.run_for@cpu[0].in_exited'| 2)
      (<= 0 |nmi_handler.run_for@cpu[1]'|)
      (<= 0 |nmi_handler.run_for@cpu[1].in_asserted'|)
      (<= |nmi_handler.run_for@cpu[1].in_asserted'| 2)
      (<= 0 |nmi_handler.run_for@cpu[1].in_sourceless'|)
      (<= |nmi_handler.run_for@cpu[1].in_sourceless'| 2)
      (<= 0 |nmi_handler.run_for@cpu[1].in_exited'|)
      (<= |nmi_handler.run_for@cpu[1].in_exited'| 2)
      (<= 0 |nmi_handler.run_for@cpu[2]'|)
      (<= 0 |nmi_handler.run_for@cpu[2].in_asserted'|)
      (<= |nmi_handler.run_for@cpu[2].in_asserted'| 2)
      (<= 0 |nmi_handler.run_for@cpu[2].in_sourceless'|)
      (<= |nmi_handler.run_for@cpu[2].in_sourceless'| 2)
      (<= 0 |nmi_handler.run_for@cpu[2].in_exited'|)
      (<= |nmi_handler.run_for@cpu[2].in_exited'| 2)
      (<= 0 |nmi_handler.asked@cpu'|)
      (<= 0 |nmi_handler.asked@cpu[0]'|)
      (<= 0 |nmi_handler.asked@cpu[1]'|)
      (<= 0 |nmi_handler.asked@cpu[2]'|)
      (<= 0 |nmi_handler.handled@cpu'|)
      (<= 0 |nmi_handler.handled@cpu[0]'|)
      (<= 0 |nmi_handler.handled@cpu[1]'|)
      (<= 0 |nmi_handler.handled@cpu[2]'|)
      (<= 0 |vcpu_run.made@cpu'|)
      (<= 0 |vcpu_run.made@cpu[0]'|)
      (= |vcpu_run.made@cpu[1]'| 0)
      (= |vcpu_run.made@cpu[2]'| 0))
    (< |nmi_handler.asked@cpu[0]'| |entries'|)
    (< |nmi_handler.asked@cpu[1]'| 1)
    (< |nmi_handler.asked@cpu[2]'| 1)
    (<= |nmi_handler.asked@cpu[0]'| 0)
    (=> (<= 1 |vcpu_run.made@cpu[0]'|) (< |nmi_handler.asked@cpu[0]'| |vcpu_run.made@cpu[0]'|))
    (=> (= |copied'| Info.nmi) (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
    (=>
      (= |copied'| Info.nothing)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (= |copied'| Info.nothing)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)))
    (=> (= |depth@cpu'| 0) (= |position@cpu'| idle))
    (=> (= |depth@cpu'| 1) (< |nmi_handler.asked@cpu'| |nmis'|))
    (=> (= |depth@cpu'| 1) (<= |nmi_handler.asked@cpu'| 0))
    (=> (= |depth@cpu'| 1) (<= |vcpu_run.made@cpu[0]'| 0))
    (=> (= |depth@cpu'| 1) (= |position@cpu[0]'| idle))
    (=>
      (= |depth@cpu'| 1)
      (or
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.copy_late)))
    (=> (= |depth@cpu'| 2) (< |vcpu_run.made@cpu'| |entries'|))
    (=> (= |depth@cpu'| 2) (<= |vcpu_run.made@cpu'| 0))
    (=> (= |nmi_state'| NmiState.executing) (not (= |depth@cpu'| 1)))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (or
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (not (= |nmi_state'| NmiState.executing)))
    (=>
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (or
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (<= |vcpu_run.made@cpu'| 0))
    (=>
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (or
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> (= |position@cpu'| at.td_guest.run) (<= |vcpu_run.made@cpu'| 0))
    (=> (= |position@cpu'| at.td_guest.run) (not (= |nmi_state'| NmiState.executing)))
    (=> (= |position@cpu'| at.td_guest.run) (not |kvm_mark'|))
    (=> (= |position@cpu'| at.vcpu_run.copy_exit_info) (< 0 |vcpu_run.made@cpu'|))
    (=> (= |position@cpu'| at.vcpu_run.copy_exit_info) (not |kvm_mark'|))
    (=> (= |position@cpu'| at.vcpu_run.copy_late) (< 0 |vcpu_run.made@cpu'|))
    (=> (= |position@cpu'| at.vcpu_run.copy_late) (not (= |depth@cpu'| 2)))
    (=> (= |position@cpu'| at.vcpu_run.copy_late) (not (= |nmi_state'| NmiState.executing)))
    (=> (= |position@cpu'| at.vcpu_run.copy_late) (not (= |returned'| Info.other)))
    (=> (= |position@cpu'| at.vcpu_run.copy_late) (not |kvm_mark'|))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (< 0 |vcpu_run.made@cpu'|))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (not (= |depth@cpu'| 2)))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (not (= |returned'| Info.other)))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (not |nmi_blocked'|))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) |kvm_mark'|)
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (< |vcpu_run.made@cpu'| |entries'|))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (<= |vcpu_run.made@cpu'| 0))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not (= |returned'| Info.nmi)))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |kvm_mark'|))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (< 0 |vcpu_run.made@cpu'|))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (not |kvm_mark'|))
    (=>
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (or (= |copied'| Info.nmi) (= |copied'| Info.other)))
    (=> (= |position@cpu'| idle) (not |kvm_mark'|))
    (=> (= |returned'| Info.nmi) (not (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)))
    (=> (= |returned'| Info.nmi) (not (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)))
    (=> (= |returned'| Info.nmi) (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
    (=>
      (= |returned'| Info.nothing)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (= |returned'| Info.nothing)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=> (= |returned'| Info.other) (not |owed.some'|))
    (=> (= |position@cpu[0]'| at.vcpu_run.copy_exit_info) (< 0 |vcpu_run.made@cpu[0]'|))
    (=> (= |position@cpu[0]'| at.vcpu_run.copy_exit_info) (= |depth@cpu'| 2))
    (=>
      (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=> (= |position@cpu[0]'| at.vcpu_run.copy_exit_info) |nmi_blocked'|)
    (=> (= |position@cpu[0]'| at.vcpu_run.copy_late) (< 0 |vcpu_run.made@cpu[0]'|))
    (=> (= |position@cpu[0]'| at.vcpu_run.copy_late) (= |depth@cpu'| 2))
    (=>
      (= |position@cpu[0]'| at.vcpu_run.copy_late)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=> (= |position@cpu[0]'| at.vcpu_run.copy_late) |nmi_blocked'|)
    (=> (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt) (< 0 |vcpu_run.made@cpu[0]'|))
    (=> (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt) (<= |vcpu_run.made@cpu'| 0))
    (=> (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt) (= |depth@cpu'| 2))
    (=>
      (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=> (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt) |nmi_blocked'|)
    (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (<= |vcpu_run.made@cpu[0]'| 0))
    (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 2))
    (=>
      (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) |nmi_blocked'|)
    (=> (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi) (< 0 |vcpu_run.made@cpu[0]'|))
    (=> (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 2))
    (=>
      (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=> (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi) |nmi_blocked'|)
    (=> (= |position@cpu[0]'| idle) (<= |nmi_handler.asked@cpu'| 0))
    (=> (= |position@cpu[0]'| idle) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1)))
    (=> (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter) (<= 1 |vcpu_run.made@cpu[0]'|))
    (=> (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 2))
    (=> (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter) (= |position@cpu'| at.td_guest.run))
    (=> (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter) (not |nmi_blocked'|))
    (=> (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter) (not |owed.some'|))
    (=> (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi) (< 0 |vcpu_run.made@cpu[0]'|))
    (=> (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi) (<= |vcpu_run.made@cpu'| 0))
    (=>
      (and (= |position@cpu'| at.vcpu_run.copy_exit_info) (not |nmi_blocked'|))
      (not (= |returned'| Info.nmi)))
    (=>
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (not |nmi_blocked'|))
      (not (= |copied'| Info.nmi)))
    (=>
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (not |nmi_blocked'|))
      (not (= |returned'| Info.nmi)))
    (=> (and (= |returned'| Info.nmi) (not |owed.some'|)) (< 1 |vcpu_run.made@cpu[0]'|))
    (=> (and |nmi_blocked'| (= |depth@cpu'| 1)) (< 0 |vcpu_run.made@cpu'|))
    (=> (and |nmi_blocked'| (not |owed.some'|)) (< |vcpu_run.made@cpu'| 1))
    (=> (not |kvm_mark'|) (not (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)))
    (=> (not |kvm_mark'|) (not (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)))
    (=> (not |nmi_blocked'|) (not (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)))
    (=> (not |owed.some'|) (not (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> (not |owed.some'|) (not (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)))
    (=> (not |owed.some'|) (not (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)))
    (=>
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.td_guest.run))
      (<= |vcpu_run.made@cpu'| 0))
    (=>
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
        (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[0]'| at.nmi_handler.nmi_handle))
      (<= |vcpu_run.made@cpu[0]'| 0))
    (=> |kvm_mark'| (not (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)))
    (=> |kvm_mark'| (not (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> |kvm_mark'| (not (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)))
    (=> |kvm_mark'| (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
    (not (= |depth@cpu'| 3))
    (not (= |depth@cpu'| 4))
    (not (= |nmi_state'| NmiState.latched))
    (or
      (= |position@cpu'| idle)
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu'| at.vcpu_run.copy_exit_info)
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu'| at.vcpu_run.copy_late)
      (= |position@cpu'| at.td_guest.run))
    (or
      (= |position@cpu[0]'| idle)
      (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
      (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
      (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu[0]'| at.vcpu_run.copy_late))
    (not |bad.no_phantom'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
