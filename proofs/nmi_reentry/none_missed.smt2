; property: none_missed
; says: property none_missed "an NMI is handled before the TD is entered again" = never entered between consumed(_) and kvm_calls_handler
; model: models/nmi_reentry.seam
; variant: entries=.. nmis=..
; method: clauses of a small instance, kept by induction
; lemmas: 47
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 43ab426a70bdf51bca9099f50516df99c825018d97565f8e2c62eaf39398ff5c
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
(declare-const |monitor:none_missed| Bool)
(declare-const bad.none_missed Bool)
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
(declare-const |monitor:none_missed'| Bool)
(declare-const |bad.none_missed'| Bool)
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
    (not |monitor:none_missed|)
    (not bad.none_missed)))
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
                                                              (not |bad.none_missed'|)
                                                              (= |nmis'| nmis)
                                                              (= |entries'| entries)
                                                              (= |kvm_mark'| kvm_mark)
                                                              (= |last_nmi_rip'| last_nmi_rip)
                                                              (= |swallow_nmi'| swallow_nmi)
                                                              (= |run_count'| run_count)
                                                              (= |arrived'| arrived)
                                                              (= |returned'| returned)
                                                              (= |copied'| copied)
                                                              (=
                                                                |monitor:none_missed'|
                                                                |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
      (not |bad.none_missed'|)
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
      (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
      (= |monitor:none_missed'| |monitor:none_missed|))))
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
      (not |bad.none_missed'|)
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
      (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
      (= |monitor:none_missed'| |monitor:none_missed|))))
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
                                                              (not |bad.none_missed'|)
                                                              (= |nmis'| nmis)
                                                              (= |entries'| entries)
                                                              (= |kvm_mark'| kvm_mark)
                                                              (= |last_nmi_rip'| last_nmi_rip)
                                                              (= |run_count'| run_count)
                                                              (= |arrived'| arrived)
                                                              (= |returned'| returned)
                                                              (= |copied'| copied)
                                                              (=
                                                                |monitor:none_missed'|
                                                                |monitor:none_missed|)
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
        (= |bad.none_missed'| |monitor:none_missed|)
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
        (= |monitor:none_missed'| |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
              (not |monitor:none_missed'|)
              (not |bad.none_missed'|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
        (= |bad.none_missed'| |monitor:none_missed|)
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
        (= |monitor:none_missed'| |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
        (= |bad.none_missed'| |monitor:none_missed|)
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
        (= |monitor:none_missed'| |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
        (= |bad.none_missed'| |monitor:none_missed|)
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
        (= |monitor:none_missed'| |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |monitor:none_missed'| |monitor:none_missed|)
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
                                                              |monitor:none_missed'|
                                                              (not |bad.none_missed'|)
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
                                                              (not |bad.none_missed'|)
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
                                                              (=
                                                                |monitor:none_missed'|
                                                                |monitor:none_missed|)
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
                                                                                (not |bad.none_missed'|)
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
                                                                                (=
                                                                                  |monitor:none_missed'|
                                                                                  |monitor:none_missed|)
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
    (not |bad.none_missed'|)
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
    (= |vcpu_run.made@cpu[2]'| |vcpu_run.made@cpu[2]|)
    (= |monitor:none_missed'| |monitor:none_missed|)))
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
(define-fun safe () Bool (not bad.none_missed))
; END MODEL
(define-fun lemma.7f11d760afd9 () Bool (<= |nmi_handler.asked@cpu[0]| 0))
(define-fun lemma.6a3db35ee821 () Bool (=> (= copied Info.nothing) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.td_guest.run))))
(define-fun lemma.671fa08d8e9e () Bool (=> (= copied Info.nothing) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info))))
(define-fun lemma.216cde3cb8d2 () Bool (=> (= depth@cpu 0) (= position@cpu idle)))
(define-fun lemma.e41f545848c1 () Bool (=> (= depth@cpu 1) (= nmi_state NmiState.not_running)))
(define-fun lemma.21d743b91a87 () Bool (=> (= depth@cpu 1) (or (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.copy_late))))
(define-fun lemma.bd161a72ea1d () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.a0f749c38b58 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= nmi_state NmiState.not_running)))
(define-fun lemma.fee5d4b77f60 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.e39ce6e0f504 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (or (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.4d76065748cd () Bool (=> (= position@cpu at.td_guest.run) (<= 1 |vcpu_run.made@cpu[0]|)))
(define-fun lemma.4cb4dc071541 () Bool (=> (= position@cpu at.td_guest.run) (= nmi_state NmiState.not_running)))
(define-fun lemma.81fba11df648 () Bool (=> (= position@cpu at.vcpu_run.copy_exit_info) (= depth@cpu 1)))
(define-fun lemma.2915ddfef5c4 () Bool (=> (= position@cpu at.vcpu_run.copy_late) (= depth@cpu 1)))
(define-fun lemma.3a7965b9a734 () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) kvm_mark))
(define-fun lemma.b7827eb5cd2d () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (<= vcpu_run.made@cpu 0)))
(define-fun lemma.0c5cde51f611 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= depth@cpu 1)))
(define-fun lemma.b8fa3922cf73 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= returned Info.nothing)))
(define-fun lemma.a65a9caa43a4 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= depth@cpu 1)))
(define-fun lemma.6fe81281dfc1 () Bool (=> (= returned Info.other) (not |monitor:none_missed|)))
(define-fun lemma.c1c1e1d79ffd () Bool (=> (= returned Info.other) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.td_guest.run))))
(define-fun lemma.544dfcd9df8f () Bool (=> (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= returned Info.other)))
(define-fun lemma.8763535e2a58 () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (<= |vcpu_run.made@cpu[0]| 0)))
(define-fun lemma.ecb076ace373 () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= copied Info.nothing)))
(define-fun lemma.421a9fbbe702 () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= returned Info.nothing)))
(define-fun lemma.ced48c135a54 () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= copied Info.other)))
(define-fun lemma.1f1a1b7a7d4d () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= returned Info.other)))
(define-fun lemma.52c99a0af5e7 () Bool (=> (= |position@cpu[0]| idle) (or (= depth@cpu 0) (= depth@cpu 1))))
(define-fun lemma.e9f55f4d5a5c () Bool (=> (and (= copied Info.nmi) (not |monitor:none_missed|)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.copy_late) (= position@cpu at.td_guest.run))))
(define-fun lemma.0496645231ca () Bool (=> (and (= position@cpu at.vcpu_run.copy_exit_info) (not |monitor:none_missed|)) (= returned Info.other)))
(define-fun lemma.01ab11138304 () Bool (=> (and (= position@cpu at.vcpu_run.copy_exit_info) |monitor:none_missed|) (= returned Info.nmi)))
(define-fun lemma.1838e3bbc599 () Bool (=> (and (= position@cpu at.vcpu_run.tdh_vp_enter) (not |monitor:none_missed|)) (= copied Info.nothing)))
(define-fun lemma.4a33dd33ddf6 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not |monitor:none_missed|)) (= returned Info.other)))
(define-fun lemma.ae5c57aeb76f () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) |monitor:none_missed|) (= copied Info.nmi)))
(define-fun lemma.c6a5993e2eff () Bool (=> (and (= returned Info.other) (not |monitor:none_missed|)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.9c467cf8034f () Bool (=> (and nmi_blocked (not |monitor:none_missed|)) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.2859d3225f0d () Bool (=> (not kvm_mark) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.copy_late))))
(define-fun lemma.8595b7655df9 () Bool (=> (not nmi_blocked) (<= nmi_handler.asked@cpu 0)))
(define-fun lemma.80c0efc98e0f () Bool (=> (not nmi_blocked) (not |monitor:none_missed|)))
(define-fun lemma.22bb8924efdb () Bool (=> (not nmi_blocked) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.ec9cea00a7e7 () Bool (=> kvm_mark (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.kvm_after_interrupt))))
(define-fun lemma.28aeb8b7d1a9 () Bool (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt))))
(define-fun lemma.9f8f1a728b61 () Bool (=> nmi_blocked (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.d4b3a0c0fc30 () Bool (=> |monitor:none_missed| (= depth@cpu 1)))
(define-fun lemma.fb963c1f1ce0 () Bool (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2)))
(define-fun lemma.45cf47e98a01 () Bool (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.copy_late) (= position@cpu at.td_guest.run)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.7f11d760afd9 lemma.6a3db35ee821 lemma.671fa08d8e9e lemma.216cde3cb8d2 lemma.e41f545848c1 lemma.21d743b91a87 lemma.bd161a72ea1d lemma.a0f749c38b58 lemma.fee5d4b77f60 lemma.e39ce6e0f504 lemma.4d76065748cd lemma.4cb4dc071541 lemma.81fba11df648 lemma.2915ddfef5c4 lemma.3a7965b9a734 lemma.b7827eb5cd2d lemma.0c5cde51f611 lemma.b8fa3922cf73 lemma.a65a9caa43a4 lemma.6fe81281dfc1 lemma.c1c1e1d79ffd lemma.544dfcd9df8f lemma.8763535e2a58 lemma.ecb076ace373 lemma.421a9fbbe702 lemma.ced48c135a54 lemma.1f1a1b7a7d4d lemma.52c99a0af5e7 lemma.e9f55f4d5a5c lemma.0496645231ca lemma.01ab11138304 lemma.1838e3bbc599 lemma.4a33dd33ddf6 lemma.ae5c57aeb76f lemma.c6a5993e2eff lemma.9c467cf8034f lemma.2859d3225f0d lemma.8595b7655df9 lemma.80c0efc98e0f lemma.22bb8924efdb lemma.ec9cea00a7e7 lemma.28aeb8b7d1a9 lemma.9f8f1a728b61 lemma.d4b3a0c0fc30 lemma.fb963c1f1ce0 lemma.45cf47e98a01 lemma.8b3369944dd2))
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
    (<= |nmi_handler.asked@cpu[0]'| 0)
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
    (=> (= |depth@cpu'| 1) (= |nmi_state'| NmiState.not_running))
    (=>
      (= |depth@cpu'| 1)
      (or
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.copy_late)))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (or
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |nmi_state'| NmiState.not_running))
    (=>
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (or
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=>
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (or
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> (= |position@cpu'| at.td_guest.run) (<= 1 |vcpu_run.made@cpu[0]'|))
    (=> (= |position@cpu'| at.td_guest.run) (= |nmi_state'| NmiState.not_running))
    (=> (= |position@cpu'| at.vcpu_run.copy_exit_info) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.copy_late) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) |kvm_mark'|)
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (<= |vcpu_run.made@cpu'| 0))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |returned'| Info.nothing))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 1))
    (=> (= |returned'| Info.other) (not |monitor:none_missed'|))
    (=>
      (= |returned'| Info.other)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.td_guest.run)))
    (=> (= |position@cpu[0]'| at.vcpu_run.copy_exit_info) (= |returned'| Info.other))
    (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (<= |vcpu_run.made@cpu[0]'| 0))
    (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (= |copied'| Info.nothing))
    (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (= |returned'| Info.nothing))
    (=> (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi) (= |copied'| Info.other))
    (=> (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi) (= |returned'| Info.other))
    (=> (= |position@cpu[0]'| idle) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1)))
    (=>
      (and (= |copied'| Info.nmi) (not |monitor:none_missed'|))
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.copy_late)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (and (= |position@cpu'| at.vcpu_run.copy_exit_info) (not |monitor:none_missed'|))
      (= |returned'| Info.other))
    (=>
      (and (= |position@cpu'| at.vcpu_run.copy_exit_info) |monitor:none_missed'|)
      (= |returned'| Info.nmi))
    (=>
      (and (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |monitor:none_missed'|))
      (= |copied'| Info.nothing))
    (=>
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (not |monitor:none_missed'|))
      (= |returned'| Info.other))
    (=>
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) |monitor:none_missed'|)
      (= |copied'| Info.nmi))
    (=>
      (and (= |returned'| Info.other) (not |monitor:none_missed'|))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
    (=>
      (and |nmi_blocked'| (not |monitor:none_missed'|))
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=>
      (not |kvm_mark'|)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.copy_late)))
    (=> (not |nmi_blocked'|) (<= |nmi_handler.asked@cpu'| 0))
    (=> (not |nmi_blocked'|) (not |monitor:none_missed'|))
    (=>
      (not |nmi_blocked'|)
      (or (= |position@cpu[0]'| idle) (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      |kvm_mark'|
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)))
    (=>
      |kvm_mark'|
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)))
    (=>
      |nmi_blocked'|
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)))
    (=> |monitor:none_missed'| (= |depth@cpu'| 1))
    (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2))
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
    (not |bad.none_missed'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
