; property: pair_was_seen
; says: property pair_was_seen "an unknown NMI is the second half of a pair that was not recognised" = swallow_dropped before unknown_nmi(_)
; model: models/vcpu_nmi.seam
; variant: configuration=final nmis=..
; method: clauses of a small instance, kept by induction
; lemmas: 232
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 381eeddd3b7bc641bea973591c3b66ee4bd336f225957aa7cf5e530f284a15b0
; a proof: `unsat` means that it is right. If it is wrong the answer is `sat`, and
; (get-value (obligation)) tells which part fails.
(set-logic QF_LIA)
; BEGIN MODEL vcpu_nmi
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
(define-fun Cr2.host () Int 0)
(define-fun Cr2.guest () Int 1)
(define-fun Cr2.cleared () Int 2)
(define-fun Exit.none () Int 0)
(define-fun Exit.nmi () Int 1)
(define-fun Exit.other () Int 2)
(define-fun idle () Int 0)
(define-fun at.nmi_handler.exc_nmi () Int 1)
(define-fun at.nmi_handler.default_do_nmi () Int 2)
(define-fun at.nmi_handler.nmi_handle () Int 3)
(define-fun at.vcpu_run.guest_state_enter_irqoff () Int 4)
(define-fun at.vcpu_run.tdh_vp_enter () Int 5)
(define-fun in.vcpu_run.tdh_vp_enter () Int 6)
(define-fun at.vcpu_run.vmx_handle_nmi () Int 7)
(define-fun in.vcpu_run.vmx_handle_nmi () Int 8)
(define-fun at.vcpu_run.resend_nmi () Int 9)
(define-fun at.vcpu_run.kvm_after_interrupt () Int 10)
(define-fun at.vcpu_run.guest_state_exit_irqoff () Int 11)
(define-fun at.vcpu_run.vmx_handle_nmi_late () Int 12)
(define-fun in.vcpu_run.vmx_handle_nmi_late () Int 13)
(define-fun at.vcpu_run.kvm_after_interrupt_late () Int 14)
(define-fun at.vcpu_run.back_in_the_run_loop () Int 15)
(define-fun at.tdx_module.vm_entry () Int 16)
(define-fun in.tdx_module.vm_entry () Int 17)
(define-fun at.tdx_module.seamret () Int 18)
(define-fun at.td_guest.run () Int 19)
(declare-const nmis Int)
(declare-const kvm_mark Bool)
(declare-const nmi_state Int)
(declare-const latched_nmi.some Bool)
(declare-const latched_nmi.value Int)
(declare-const latched_nmi.value.in_asserted Int)
(declare-const last_nmi_rip Int)
(declare-const swallow_nmi Bool)
(declare-const run_count Int)
(declare-const nmi_blocked Bool)
(declare-const saved_blocked Bool)
(declare-const latch.count Int)
(declare-const |latch[0].nmi| Int)
(declare-const |latch[0].nmi.in_asserted| Int)
(declare-const |latch[1].nmi| Int)
(declare-const |latch[1].nmi.in_asserted| Int)
(declare-const arrived Int)
(declare-const smi_pending Bool)
(declare-const smi_seen Bool)
(declare-const cr2 Int)
(declare-const exit~ Int)
(declare-const owed.some Bool)
(declare-const owed.value.nmi Int)
(declare-const owed.value.nmi.in_asserted Int)
(declare-const host_rip Int)
(declare-const depth@cpu Int)
(declare-const position@cpu Int)
(declare-const |position@cpu[0]| Int)
(declare-const |position@cpu[1]| Int)
(declare-const |position@cpu[2]| Int)
(declare-const |position@cpu[3]| Int)
(declare-const nmi_handler.nmi@cpu Int)
(declare-const nmi_handler.nmi@cpu.in_asserted Int)
(declare-const |nmi_handler.nmi@cpu[0]| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_asserted| Int)
(declare-const |nmi_handler.nmi@cpu[1]| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_asserted| Int)
(declare-const |nmi_handler.nmi@cpu[2]| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_asserted| Int)
(declare-const |nmi_handler.nmi@cpu[3]| Int)
(declare-const |nmi_handler.nmi@cpu[3].in_asserted| Int)
(declare-const nmi_handler.rip@cpu Int)
(declare-const |nmi_handler.rip@cpu[0]| Int)
(declare-const |nmi_handler.rip@cpu[1]| Int)
(declare-const |nmi_handler.rip@cpu[2]| Int)
(declare-const |nmi_handler.rip@cpu[3]| Int)
(declare-const nmi_handler.run_for@cpu Int)
(declare-const nmi_handler.run_for@cpu.in_asserted Int)
(declare-const |nmi_handler.run_for@cpu[0]| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_asserted| Int)
(declare-const |nmi_handler.run_for@cpu[1]| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_asserted| Int)
(declare-const |nmi_handler.run_for@cpu[2]| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_asserted| Int)
(declare-const |nmi_handler.run_for@cpu[3]| Int)
(declare-const |nmi_handler.run_for@cpu[3].in_asserted| Int)
(declare-const nmi_handler.back_to_back@cpu Bool)
(declare-const |nmi_handler.back_to_back@cpu[0]| Bool)
(declare-const |nmi_handler.back_to_back@cpu[1]| Bool)
(declare-const |nmi_handler.back_to_back@cpu[2]| Bool)
(declare-const |nmi_handler.back_to_back@cpu[3]| Bool)
(declare-const nmi_handler.asked@cpu Int)
(declare-const |nmi_handler.asked@cpu[0]| Int)
(declare-const |nmi_handler.asked@cpu[1]| Int)
(declare-const |nmi_handler.asked@cpu[2]| Int)
(declare-const |nmi_handler.asked@cpu[3]| Int)
(declare-const nmi_handler.handled@cpu Int)
(declare-const |nmi_handler.handled@cpu[0]| Int)
(declare-const |nmi_handler.handled@cpu[1]| Int)
(declare-const |nmi_handler.handled@cpu[2]| Int)
(declare-const |nmi_handler.handled@cpu[3]| Int)
(declare-const |monitor:pair_was_seen| Bool)
(declare-const bad.pair_was_seen Bool)
(declare-const |nmis'| Int)
(declare-const |kvm_mark'| Bool)
(declare-const |nmi_state'| Int)
(declare-const |latched_nmi.some'| Bool)
(declare-const |latched_nmi.value'| Int)
(declare-const |latched_nmi.value.in_asserted'| Int)
(declare-const |last_nmi_rip'| Int)
(declare-const |swallow_nmi'| Bool)
(declare-const |run_count'| Int)
(declare-const |nmi_blocked'| Bool)
(declare-const |saved_blocked'| Bool)
(declare-const |latch.count'| Int)
(declare-const |latch[0].nmi'| Int)
(declare-const |latch[0].nmi.in_asserted'| Int)
(declare-const |latch[1].nmi'| Int)
(declare-const |latch[1].nmi.in_asserted'| Int)
(declare-const |arrived'| Int)
(declare-const |smi_pending'| Bool)
(declare-const |smi_seen'| Bool)
(declare-const |cr2'| Int)
(declare-const |exit~'| Int)
(declare-const |owed.some'| Bool)
(declare-const |owed.value.nmi'| Int)
(declare-const |owed.value.nmi.in_asserted'| Int)
(declare-const |host_rip'| Int)
(declare-const |depth@cpu'| Int)
(declare-const |position@cpu'| Int)
(declare-const |position@cpu[0]'| Int)
(declare-const |position@cpu[1]'| Int)
(declare-const |position@cpu[2]'| Int)
(declare-const |position@cpu[3]'| Int)
(declare-const |nmi_handler.nmi@cpu'| Int)
(declare-const |nmi_handler.nmi@cpu.in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu[0]'| Int)
(declare-const |nmi_handler.nmi@cpu[0].in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu[1]'| Int)
(declare-const |nmi_handler.nmi@cpu[1].in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu[2]'| Int)
(declare-const |nmi_handler.nmi@cpu[2].in_asserted'| Int)
(declare-const |nmi_handler.nmi@cpu[3]'| Int)
(declare-const |nmi_handler.nmi@cpu[3].in_asserted'| Int)
(declare-const |nmi_handler.rip@cpu'| Int)
(declare-const |nmi_handler.rip@cpu[0]'| Int)
(declare-const |nmi_handler.rip@cpu[1]'| Int)
(declare-const |nmi_handler.rip@cpu[2]'| Int)
(declare-const |nmi_handler.rip@cpu[3]'| Int)
(declare-const |nmi_handler.run_for@cpu'| Int)
(declare-const |nmi_handler.run_for@cpu.in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu[0]'| Int)
(declare-const |nmi_handler.run_for@cpu[0].in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu[1]'| Int)
(declare-const |nmi_handler.run_for@cpu[1].in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu[2]'| Int)
(declare-const |nmi_handler.run_for@cpu[2].in_asserted'| Int)
(declare-const |nmi_handler.run_for@cpu[3]'| Int)
(declare-const |nmi_handler.run_for@cpu[3].in_asserted'| Int)
(declare-const |nmi_handler.back_to_back@cpu'| Bool)
(declare-const |nmi_handler.back_to_back@cpu[0]'| Bool)
(declare-const |nmi_handler.back_to_back@cpu[1]'| Bool)
(declare-const |nmi_handler.back_to_back@cpu[2]'| Bool)
(declare-const |nmi_handler.back_to_back@cpu[3]'| Bool)
(declare-const |nmi_handler.asked@cpu'| Int)
(declare-const |nmi_handler.asked@cpu[0]'| Int)
(declare-const |nmi_handler.asked@cpu[1]'| Int)
(declare-const |nmi_handler.asked@cpu[2]'| Int)
(declare-const |nmi_handler.asked@cpu[3]'| Int)
(declare-const |nmi_handler.handled@cpu'| Int)
(declare-const |nmi_handler.handled@cpu[0]'| Int)
(declare-const |nmi_handler.handled@cpu[1]'| Int)
(declare-const |nmi_handler.handled@cpu[2]'| Int)
(declare-const |nmi_handler.handled@cpu[3]'| Int)
(declare-const |monitor:pair_was_seen'| Bool)
(declare-const |bad.pair_was_seen'| Bool)
(define-fun ranges () Bool
  (and
    (<= 1 nmis)
    (<= 0 nmi_state)
    (<= nmi_state 2)
    (<= 0 latched_nmi.value)
    (<= 0 latched_nmi.value.in_asserted)
    (<= latched_nmi.value.in_asserted 2)
    (<= 0 last_nmi_rip)
    (<= last_nmi_rip 6)
    (<= 0 run_count)
    (<= 0 latch.count)
    (<= latch.count 2)
    (<= 0 |latch[0].nmi|)
    (<= 0 |latch[0].nmi.in_asserted|)
    (<= |latch[0].nmi.in_asserted| 2)
    (<= 0 |latch[1].nmi|)
    (<= 0 |latch[1].nmi.in_asserted|)
    (<= |latch[1].nmi.in_asserted| 2)
    (<= 0 arrived)
    (<= 0 cr2)
    (<= cr2 2)
    (<= 0 exit~)
    (<= exit~ 2)
    (<= 0 owed.value.nmi)
    (<= 0 owed.value.nmi.in_asserted)
    (<= owed.value.nmi.in_asserted 2)
    (<= 0 host_rip)
    (<= host_rip 6)
    (<= 0 depth@cpu)
    (<= depth@cpu 5)
    (<= 0 position@cpu)
    (<= position@cpu 19)
    (<= 0 |position@cpu[0]|)
    (<= |position@cpu[0]| 15)
    (<= 0 |position@cpu[1]|)
    (<= |position@cpu[1]| 18)
    (<= 0 |position@cpu[2]|)
    (<= |position@cpu[2]| 19)
    (<= 0 |position@cpu[3]|)
    (<= |position@cpu[3]| 3)
    (<= 0 nmi_handler.nmi@cpu)
    (<= 0 nmi_handler.nmi@cpu.in_asserted)
    (<= nmi_handler.nmi@cpu.in_asserted 2)
    (= |nmi_handler.nmi@cpu[0]| 0)
    (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)
    (<= 0 |nmi_handler.nmi@cpu[1]|)
    (<= 0 |nmi_handler.nmi@cpu[1].in_asserted|)
    (<= |nmi_handler.nmi@cpu[1].in_asserted| 2)
    (<= 0 |nmi_handler.nmi@cpu[2]|)
    (<= 0 |nmi_handler.nmi@cpu[2].in_asserted|)
    (<= |nmi_handler.nmi@cpu[2].in_asserted| 2)
    (<= 0 |nmi_handler.nmi@cpu[3]|)
    (<= 0 |nmi_handler.nmi@cpu[3].in_asserted|)
    (<= |nmi_handler.nmi@cpu[3].in_asserted| 2)
    (<= 0 nmi_handler.rip@cpu)
    (<= nmi_handler.rip@cpu 6)
    (= |nmi_handler.rip@cpu[0]| Rip.nowhere)
    (<= 0 |nmi_handler.rip@cpu[1]|)
    (<= |nmi_handler.rip@cpu[1]| 6)
    (<= 0 |nmi_handler.rip@cpu[2]|)
    (<= |nmi_handler.rip@cpu[2]| 6)
    (<= 0 |nmi_handler.rip@cpu[3]|)
    (<= |nmi_handler.rip@cpu[3]| 6)
    (<= 0 nmi_handler.run_for@cpu)
    (<= 0 nmi_handler.run_for@cpu.in_asserted)
    (<= nmi_handler.run_for@cpu.in_asserted 2)
    (= |nmi_handler.run_for@cpu[0]| 0)
    (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)
    (<= 0 |nmi_handler.run_for@cpu[1]|)
    (<= 0 |nmi_handler.run_for@cpu[1].in_asserted|)
    (<= |nmi_handler.run_for@cpu[1].in_asserted| 2)
    (<= 0 |nmi_handler.run_for@cpu[2]|)
    (<= 0 |nmi_handler.run_for@cpu[2].in_asserted|)
    (<= |nmi_handler.run_for@cpu[2].in_asserted| 2)
    (<= 0 |nmi_handler.run_for@cpu[3]|)
    (<= 0 |nmi_handler.run_for@cpu[3].in_asserted|)
    (<= |nmi_handler.run_for@cpu[3].in_asserted| 2)
    (<= 0 nmi_handler.asked@cpu)
    (= |nmi_handler.asked@cpu[0]| 0)
    (<= 0 |nmi_handler.asked@cpu[1]|)
    (<= 0 |nmi_handler.asked@cpu[2]|)
    (<= 0 |nmi_handler.asked@cpu[3]|)
    (<= 0 nmi_handler.handled@cpu)
    (= |nmi_handler.handled@cpu[0]| 0)
    (<= 0 |nmi_handler.handled@cpu[1]|)
    (<= 0 |nmi_handler.handled@cpu[2]|)
    (<= 0 |nmi_handler.handled@cpu[3]|)))
(define-fun init () Bool
  (and
    (<= 1 nmis)
    (not kvm_mark)
    (= nmi_state NmiState.not_running)
    (not latched_nmi.some)
    (= latched_nmi.value 0)
    (= latched_nmi.value.in_asserted Membership.unknown)
    (= last_nmi_rip Rip.nowhere)
    (not swallow_nmi)
    (= run_count 0)
    (not nmi_blocked)
    (not saved_blocked)
    (= latch.count 0)
    (= |latch[0].nmi| 0)
    (= |latch[0].nmi.in_asserted| Membership.unknown)
    (= |latch[1].nmi| 0)
    (= |latch[1].nmi.in_asserted| Membership.unknown)
    (= arrived 0)
    (not smi_pending)
    (not smi_seen)
    (= cr2 Cr2.host)
    (= exit~ Exit.none)
    (not owed.some)
    (= owed.value.nmi 0)
    (= owed.value.nmi.in_asserted Membership.unknown)
    (= host_rip Rip.before_seamcall)
    (= depth@cpu 1)
    (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
    (= |position@cpu[0]| idle)
    (= |position@cpu[1]| idle)
    (= |position@cpu[2]| idle)
    (= |position@cpu[3]| idle)
    (= nmi_handler.nmi@cpu 0)
    (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)
    (= |nmi_handler.nmi@cpu[0]| 0)
    (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown)
    (= |nmi_handler.nmi@cpu[1]| 0)
    (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)
    (= |nmi_handler.nmi@cpu[2]| 0)
    (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)
    (= |nmi_handler.nmi@cpu[3]| 0)
    (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)
    (= nmi_handler.rip@cpu Rip.nowhere)
    (= |nmi_handler.rip@cpu[0]| Rip.nowhere)
    (= |nmi_handler.rip@cpu[1]| Rip.nowhere)
    (= |nmi_handler.rip@cpu[2]| Rip.nowhere)
    (= |nmi_handler.rip@cpu[3]| Rip.nowhere)
    (= nmi_handler.run_for@cpu 0)
    (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)
    (= |nmi_handler.run_for@cpu[0]| 0)
    (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown)
    (= |nmi_handler.run_for@cpu[1]| 0)
    (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)
    (= |nmi_handler.run_for@cpu[2]| 0)
    (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)
    (= |nmi_handler.run_for@cpu[3]| 0)
    (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)
    (not nmi_handler.back_to_back@cpu)
    (not |nmi_handler.back_to_back@cpu[0]|)
    (not |nmi_handler.back_to_back@cpu[1]|)
    (not |nmi_handler.back_to_back@cpu[2]|)
    (not |nmi_handler.back_to_back@cpu[3]|)
    (= nmi_handler.asked@cpu 0)
    (= |nmi_handler.asked@cpu[0]| 0)
    (= |nmi_handler.asked@cpu[1]| 0)
    (= |nmi_handler.asked@cpu[2]| 0)
    (= |nmi_handler.asked@cpu[3]| 0)
    (= nmi_handler.handled@cpu 0)
    (= |nmi_handler.handled@cpu[0]| 0)
    (= |nmi_handler.handled@cpu[1]| 0)
    (= |nmi_handler.handled@cpu[2]| 0)
    (= |nmi_handler.handled@cpu[3]| 0)
    (not |monitor:pair_was_seen|)
    (not bad.pair_was_seen)))
(define-fun same.latched_nmi () Bool
  (and
    (= |latched_nmi.some'| latched_nmi.some)
    (= |latched_nmi.value'| latched_nmi.value)
    (= |latched_nmi.value.in_asserted'| latched_nmi.value.in_asserted)))
(define-fun same.latch () Bool
  (and
    (= |latch.count'| latch.count)
    (= |latch[0].nmi'| |latch[0].nmi|)
    (= |latch[0].nmi.in_asserted'| |latch[0].nmi.in_asserted|)
    (= |latch[1].nmi'| |latch[1].nmi|)
    (= |latch[1].nmi.in_asserted'| |latch[1].nmi.in_asserted|)))
(define-fun same.owed () Bool
  (and
    (= |owed.some'| owed.some)
    (= |owed.value.nmi'| owed.value.nmi)
    (= |owed.value.nmi.in_asserted'| owed.value.nmi.in_asserted)))
(define-fun same.cpu.nmi_handler () Bool
  (and
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
    (= |nmi_handler.run_for@cpu.in_asserted'| nmi_handler.run_for@cpu.in_asserted)
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
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)))
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
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)))
(define-fun urgent.cpu () Bool
  (or
    (and
      (not (= latch.count 0))
      (not nmi_blocked)
      (or
        (and (<= 4 position@cpu) (<= position@cpu 15))
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
              (= |position@cpu[2]| at.nmi_handler.default_do_nmi)
              (= |position@cpu[3]| at.nmi_handler.exc_nmi)
              (= |position@cpu[3]| at.nmi_handler.default_do_nmi))))))
    (and
      smi_pending
      (or
        (and (<= 4 position@cpu) (<= position@cpu 15))
        (and (<= 1 position@cpu) (<= position@cpu 3))))))
(define-fun nmi_handler.exc_nmi () Bool
  (let ((!2 (- depth@cpu 2)))
    (let ((position@cpu!3 (ite
                (= !2 0)
                |position@cpu[0]|
                (ite
                  (= !2 1)
                  |position@cpu[1]|
                  (ite (= !2 2) |position@cpu[2]| (ite (= !2 3) |position@cpu[3]| 0))))))
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
                                (let ((!27 (- depth@cpu 2)))
                                  (let ((!29 (- depth@cpu 2)))
                                    (let ((!30 (- depth@cpu 2)))
                                      (let ((!32 (- depth@cpu 2)))
                                        (and
                                          (= position@cpu at.nmi_handler.exc_nmi)
                                          (not urgent.cpu)
                                          (not (= nmi_state NmiState.not_running))
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
                                          (not |nmi_blocked'|)
                                          (= |depth@cpu'| (- depth@cpu 1))
                                          (=
                                            |position@cpu'|
                                            (ite
                                              (= position@cpu!3 6)
                                              7
                                              (ite
                                                (= position@cpu!3 8)
                                                9
                                                (ite
                                                  (= position@cpu!3 13)
                                                  14
                                                  (ite (= position@cpu!3 17) 18 position@cpu!3)))))
                                          (=
                                            |position@cpu[0]'|
                                            (ite (= !4 0) 0 |position@cpu[0]|))
                                          (=
                                            |position@cpu[1]'|
                                            (ite (= !4 1) 0 |position@cpu[1]|))
                                          (=
                                            |position@cpu[2]'|
                                            (ite (= !4 2) 0 |position@cpu[2]|))
                                          (=
                                            |position@cpu[3]'|
                                            (ite (= !4 3) 0 |position@cpu[3]|))
                                          (=
                                            |nmi_handler.nmi@cpu'|
                                            (ite
                                              (= !5 0)
                                              |nmi_handler.nmi@cpu[0]|
                                              (ite
                                                (= !5 1)
                                                |nmi_handler.nmi@cpu[1]|
                                                (ite
                                                  (= !5 2)
                                                  |nmi_handler.nmi@cpu[2]|
                                                  (ite (= !5 3) |nmi_handler.nmi@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.nmi@cpu.in_asserted'|
                                            (ite
                                              (= !8 0)
                                              |nmi_handler.nmi@cpu[0].in_asserted|
                                              (ite
                                                (= !8 1)
                                                |nmi_handler.nmi@cpu[1].in_asserted|
                                                (ite
                                                  (= !8 2)
                                                  |nmi_handler.nmi@cpu[2].in_asserted|
                                                  (ite
                                                    (= !8 3)
                                                    |nmi_handler.nmi@cpu[3].in_asserted|
                                                    0)))))
                                          (=
                                            |nmi_handler.nmi@cpu[0]'|
                                            (ite (= !7 0) 0 |nmi_handler.nmi@cpu[0]|))
                                          (=
                                            |nmi_handler.nmi@cpu[0].in_asserted'|
                                            (ite
                                              (= !10 0)
                                              0
                                              |nmi_handler.nmi@cpu[0].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[1]'|
                                            (ite (= !7 1) 0 |nmi_handler.nmi@cpu[1]|))
                                          (=
                                            |nmi_handler.nmi@cpu[1].in_asserted'|
                                            (ite
                                              (= !10 1)
                                              0
                                              |nmi_handler.nmi@cpu[1].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[2]'|
                                            (ite (= !7 2) 0 |nmi_handler.nmi@cpu[2]|))
                                          (=
                                            |nmi_handler.nmi@cpu[2].in_asserted'|
                                            (ite
                                              (= !10 2)
                                              0
                                              |nmi_handler.nmi@cpu[2].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[3]'|
                                            (ite (= !7 3) 0 |nmi_handler.nmi@cpu[3]|))
                                          (=
                                            |nmi_handler.nmi@cpu[3].in_asserted'|
                                            (ite
                                              (= !10 3)
                                              0
                                              |nmi_handler.nmi@cpu[3].in_asserted|))
                                          (=
                                            |nmi_handler.rip@cpu'|
                                            (ite
                                              (= !11 0)
                                              |nmi_handler.rip@cpu[0]|
                                              (ite
                                                (= !11 1)
                                                |nmi_handler.rip@cpu[1]|
                                                (ite
                                                  (= !11 2)
                                                  |nmi_handler.rip@cpu[2]|
                                                  (ite (= !11 3) |nmi_handler.rip@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.rip@cpu[0]'|
                                            (ite (= !13 0) 0 |nmi_handler.rip@cpu[0]|))
                                          (=
                                            |nmi_handler.rip@cpu[1]'|
                                            (ite (= !13 1) 0 |nmi_handler.rip@cpu[1]|))
                                          (=
                                            |nmi_handler.rip@cpu[2]'|
                                            (ite (= !13 2) 0 |nmi_handler.rip@cpu[2]|))
                                          (=
                                            |nmi_handler.rip@cpu[3]'|
                                            (ite (= !13 3) 0 |nmi_handler.rip@cpu[3]|))
                                          (=
                                            |nmi_handler.run_for@cpu'|
                                            (ite
                                              (= !14 0)
                                              |nmi_handler.run_for@cpu[0]|
                                              (ite
                                                (= !14 1)
                                                |nmi_handler.run_for@cpu[1]|
                                                (ite
                                                  (= !14 2)
                                                  |nmi_handler.run_for@cpu[2]|
                                                  (ite (= !14 3) |nmi_handler.run_for@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.run_for@cpu.in_asserted'|
                                            (ite
                                              (= !17 0)
                                              |nmi_handler.run_for@cpu[0].in_asserted|
                                              (ite
                                                (= !17 1)
                                                |nmi_handler.run_for@cpu[1].in_asserted|
                                                (ite
                                                  (= !17 2)
                                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                                  (ite
                                                    (= !17 3)
                                                    |nmi_handler.run_for@cpu[3].in_asserted|
                                                    0)))))
                                          (=
                                            |nmi_handler.run_for@cpu[0]'|
                                            (ite (= !16 0) 0 |nmi_handler.run_for@cpu[0]|))
                                          (=
                                            |nmi_handler.run_for@cpu[0].in_asserted'|
                                            (ite
                                              (= !19 0)
                                              0
                                              |nmi_handler.run_for@cpu[0].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[1]'|
                                            (ite (= !16 1) 0 |nmi_handler.run_for@cpu[1]|))
                                          (=
                                            |nmi_handler.run_for@cpu[1].in_asserted'|
                                            (ite
                                              (= !19 1)
                                              0
                                              |nmi_handler.run_for@cpu[1].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[2]'|
                                            (ite (= !16 2) 0 |nmi_handler.run_for@cpu[2]|))
                                          (=
                                            |nmi_handler.run_for@cpu[2].in_asserted'|
                                            (ite
                                              (= !19 2)
                                              0
                                              |nmi_handler.run_for@cpu[2].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[3]'|
                                            (ite (= !16 3) 0 |nmi_handler.run_for@cpu[3]|))
                                          (=
                                            |nmi_handler.run_for@cpu[3].in_asserted'|
                                            (ite
                                              (= !19 3)
                                              0
                                              |nmi_handler.run_for@cpu[3].in_asserted|))
                                          (=
                                            |nmi_handler.back_to_back@cpu'|
                                            (ite
                                              (= !20 0)
                                              |nmi_handler.back_to_back@cpu[0]|
                                              (ite
                                                (= !20 1)
                                                |nmi_handler.back_to_back@cpu[1]|
                                                (ite
                                                  (= !20 2)
                                                  |nmi_handler.back_to_back@cpu[2]|
                                                  (and
                                                    (= !20 3)
                                                    |nmi_handler.back_to_back@cpu[3]|)))))
                                          (=
                                            |nmi_handler.back_to_back@cpu[0]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !22 0)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[0]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[1]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !22 1)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[1]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[2]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !22 2)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[2]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[3]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !22 3)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[3]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.asked@cpu'|
                                            (ite
                                              (= !27 0)
                                              |nmi_handler.asked@cpu[0]|
                                              (ite
                                                (= !27 1)
                                                |nmi_handler.asked@cpu[1]|
                                                (ite
                                                  (= !27 2)
                                                  |nmi_handler.asked@cpu[2]|
                                                  (ite (= !27 3) |nmi_handler.asked@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.asked@cpu[0]'|
                                            (ite (= !29 0) 0 |nmi_handler.asked@cpu[0]|))
                                          (=
                                            |nmi_handler.asked@cpu[1]'|
                                            (ite (= !29 1) 0 |nmi_handler.asked@cpu[1]|))
                                          (=
                                            |nmi_handler.asked@cpu[2]'|
                                            (ite (= !29 2) 0 |nmi_handler.asked@cpu[2]|))
                                          (=
                                            |nmi_handler.asked@cpu[3]'|
                                            (ite (= !29 3) 0 |nmi_handler.asked@cpu[3]|))
                                          (=
                                            |nmi_handler.handled@cpu'|
                                            (ite
                                              (= !30 0)
                                              |nmi_handler.handled@cpu[0]|
                                              (ite
                                                (= !30 1)
                                                |nmi_handler.handled@cpu[1]|
                                                (ite
                                                  (= !30 2)
                                                  |nmi_handler.handled@cpu[2]|
                                                  (ite (= !30 3) |nmi_handler.handled@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.handled@cpu[0]'|
                                            (ite (= !32 0) 0 |nmi_handler.handled@cpu[0]|))
                                          (=
                                            |nmi_handler.handled@cpu[1]'|
                                            (ite (= !32 1) 0 |nmi_handler.handled@cpu[1]|))
                                          (=
                                            |nmi_handler.handled@cpu[2]'|
                                            (ite (= !32 2) 0 |nmi_handler.handled@cpu[2]|))
                                          (=
                                            |nmi_handler.handled@cpu[3]'|
                                            (ite (= !32 3) 0 |nmi_handler.handled@cpu[3]|))
                                          (not |bad.pair_was_seen'|)
                                          (= |nmis'| nmis)
                                          (= |kvm_mark'| kvm_mark)
                                          (= |last_nmi_rip'| last_nmi_rip)
                                          (= |swallow_nmi'| swallow_nmi)
                                          (= |run_count'| run_count)
                                          (= |saved_blocked'| saved_blocked)
                                          (= |arrived'| arrived)
                                          (= |smi_pending'| smi_pending)
                                          (= |smi_seen'| smi_seen)
                                          (= |cr2'| cr2)
                                          (= |exit~'| exit~)
                                          (= |host_rip'| host_rip)
                                          (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
                                          same.latch
                                          same.owed)))))))))))))))))))))
(define-fun nmi_handler.exc_nmi/2 () Bool
  (and
    (= position@cpu at.nmi_handler.exc_nmi)
    (not urgent.cpu)
    (= nmi_state NmiState.not_running)
    (= |nmi_state'| NmiState.executing)
    (= |position@cpu'| at.nmi_handler.default_do_nmi)
    (= |nmi_handler.run_for@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.run_for@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.latch
    same.latched_nmi
    same.owed))
(define-fun nmi_handler.default_do_nmi () Bool
  (and
    (= position@cpu at.nmi_handler.default_do_nmi)
    (not urgent.cpu)
    (<= (+ run_count 1) nmis)
    (= |last_nmi_rip'| nmi_handler.rip@cpu)
    (=
      |swallow_nmi'|
      (not (= (ite (= nmi_handler.rip@cpu last_nmi_rip) (ite swallow_nmi 1 0) 0) 0)))
    (= |run_count'| (+ run_count 1))
    (= |position@cpu'| at.nmi_handler.nmi_handle)
    (= |nmi_handler.back_to_back@cpu'| (= nmi_handler.rip@cpu last_nmi_rip))
    (= |nmi_handler.asked@cpu'| 0)
    (= |nmi_handler.handled@cpu'| 0)
    (=
      |monitor:pair_was_seen'|
      (or
        |monitor:pair_was_seen|
        (not (= (ite (= nmi_handler.rip@cpu last_nmi_rip) 0 (ite swallow_nmi 1 0)) 0))))
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
    (= |nmi_handler.run_for@cpu.in_asserted'| nmi_handler.run_for@cpu.in_asserted)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    same.latch
    same.latched_nmi
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
                    (= (+ nmi_handler.asked@cpu 1) |latch[0].nmi|)
                    (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
                  |latch[0].nmi.in_asserted|
                  (ite
                    (and
                      (= (+ nmi_handler.asked@cpu 1) |latch[1].nmi|)
                      (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
                    |latch[1].nmi.in_asserted|
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
                                (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[3]|)
                                (not
                                  (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                              |nmi_handler.nmi@cpu[3].in_asserted|
                              (ite
                                (and
                                  (= (+ nmi_handler.asked@cpu 1) nmi_handler.run_for@cpu)
                                  (not
                                    (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                nmi_handler.run_for@cpu.in_asserted
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
                                    (ite
                                      (and
                                        (=
                                          (+ nmi_handler.asked@cpu 1)
                                          |nmi_handler.run_for@cpu[3]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[3].in_asserted|
                                      0))))))))))))
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
        |latch[0].nmi.in_asserted'|
        (ite
          !1
          (ite (= |latch[0].nmi| (+ nmi_handler.asked@cpu 1)) 1 |latch[0].nmi.in_asserted|)
          |latch[0].nmi.in_asserted|))
      (=
        |latch[1].nmi.in_asserted'|
        (ite
          !1
          (ite (= |latch[1].nmi| (+ nmi_handler.asked@cpu 1)) 1 |latch[1].nmi.in_asserted|)
          |latch[1].nmi.in_asserted|))
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
        |nmi_handler.nmi@cpu[3].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[3]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[3].in_asserted|)
          |nmi_handler.nmi@cpu[3].in_asserted|))
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
      (=
        |nmi_handler.run_for@cpu[3].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[3]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[3].in_asserted|)
          |nmi_handler.run_for@cpu[3].in_asserted|))
      (= |nmi_handler.asked@cpu'| (+ nmi_handler.asked@cpu 1))
      (=
        |nmi_handler.handled@cpu'|
        (ite !1 (+ nmi_handler.handled@cpu 1) nmi_handler.handled@cpu))
      (not |bad.pair_was_seen'|)
      (= |nmis'| nmis)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |latched_nmi.some'| latched_nmi.some)
      (= |latched_nmi.value'| latched_nmi.value)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |saved_blocked'| saved_blocked)
      (= |latch.count'| latch.count)
      (= |latch[0].nmi'| |latch[0].nmi|)
      (= |latch[1].nmi'| |latch[1].nmi|)
      (= |arrived'| arrived)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |cr2'| cr2)
      (= |exit~'| exit~)
      (= |owed.some'| owed.some)
      (= |owed.value.nmi'| owed.value.nmi)
      (= |host_rip'| host_rip)
      (= |depth@cpu'| depth@cpu)
      (= |position@cpu[0]'| |position@cpu[0]|)
      (= |position@cpu[1]'| |position@cpu[1]|)
      (= |position@cpu[2]'| |position@cpu[2]|)
      (= |position@cpu[3]'| |position@cpu[3]|)
      (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
      (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
      (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
      (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
      (= |monitor:pair_was_seen'| |monitor:pair_was_seen|))))
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
                      (= (+ nmi_handler.asked@cpu 1) |latch[0].nmi|)
                      (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
                    |latch[0].nmi.in_asserted|
                    (ite
                      (and
                        (= (+ nmi_handler.asked@cpu 1) |latch[1].nmi|)
                        (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
                      |latch[1].nmi.in_asserted|
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
                                  (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[3]|)
                                  (not
                                    (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                                |nmi_handler.nmi@cpu[3].in_asserted|
                                (ite
                                  (and
                                    (= (+ nmi_handler.asked@cpu 1) nmi_handler.run_for@cpu)
                                    (not
                                      (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                  nmi_handler.run_for@cpu.in_asserted
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
                                      (ite
                                        (and
                                          (=
                                            (+ nmi_handler.asked@cpu 1)
                                            |nmi_handler.run_for@cpu[3]|)
                                          (not
                                            (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                        |nmi_handler.run_for@cpu[3].in_asserted|
                                        0))))))))))))
                2)
              (=
                (ite
                  (and
                    (= (+ nmi_handler.asked@cpu 1) latched_nmi.value)
                    (not (= latched_nmi.value.in_asserted Membership.unknown)))
                  latched_nmi.value.in_asserted
                  (ite
                    (and
                      (= (+ nmi_handler.asked@cpu 1) |latch[0].nmi|)
                      (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
                    |latch[0].nmi.in_asserted|
                    (ite
                      (and
                        (= (+ nmi_handler.asked@cpu 1) |latch[1].nmi|)
                        (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
                      |latch[1].nmi.in_asserted|
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
                                  (= (+ nmi_handler.asked@cpu 1) |nmi_handler.nmi@cpu[3]|)
                                  (not
                                    (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                                |nmi_handler.nmi@cpu[3].in_asserted|
                                (ite
                                  (and
                                    (= (+ nmi_handler.asked@cpu 1) nmi_handler.run_for@cpu)
                                    (not
                                      (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                  nmi_handler.run_for@cpu.in_asserted
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
                                      (ite
                                        (and
                                          (=
                                            (+ nmi_handler.asked@cpu 1)
                                            |nmi_handler.run_for@cpu[3]|)
                                          (not
                                            (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                        |nmi_handler.run_for@cpu[3].in_asserted|
                                        0))))))))))))
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
        |latch[0].nmi.in_asserted'|
        (ite
          !1
          (ite (= |latch[0].nmi| (+ nmi_handler.asked@cpu 1)) 1 |latch[0].nmi.in_asserted|)
          |latch[0].nmi.in_asserted|))
      (=
        |latch[1].nmi.in_asserted'|
        (ite
          !1
          (ite (= |latch[1].nmi| (+ nmi_handler.asked@cpu 1)) 1 |latch[1].nmi.in_asserted|)
          |latch[1].nmi.in_asserted|))
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
        |nmi_handler.nmi@cpu[3].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.nmi@cpu[3]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.nmi@cpu[3].in_asserted|)
          |nmi_handler.nmi@cpu[3].in_asserted|))
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
      (=
        |nmi_handler.run_for@cpu[3].in_asserted'|
        (ite
          !1
          (ite
            (= |nmi_handler.run_for@cpu[3]| (+ nmi_handler.asked@cpu 1))
            1
            |nmi_handler.run_for@cpu[3].in_asserted|)
          |nmi_handler.run_for@cpu[3].in_asserted|))
      (= |nmi_handler.asked@cpu'| (+ nmi_handler.asked@cpu 1))
      (=
        |nmi_handler.handled@cpu'|
        (ite !1 (+ nmi_handler.handled@cpu 1) nmi_handler.handled@cpu))
      (not |bad.pair_was_seen'|)
      (= |nmis'| nmis)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |latched_nmi.some'| latched_nmi.some)
      (= |latched_nmi.value'| latched_nmi.value)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |saved_blocked'| saved_blocked)
      (= |latch.count'| latch.count)
      (= |latch[0].nmi'| |latch[0].nmi|)
      (= |latch[1].nmi'| |latch[1].nmi|)
      (= |arrived'| arrived)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |cr2'| cr2)
      (= |exit~'| exit~)
      (= |owed.some'| owed.some)
      (= |owed.value.nmi'| owed.value.nmi)
      (= |host_rip'| host_rip)
      (= |depth@cpu'| depth@cpu)
      (= |position@cpu[0]'| |position@cpu[0]|)
      (= |position@cpu[1]'| |position@cpu[1]|)
      (= |position@cpu[2]'| |position@cpu[2]|)
      (= |position@cpu[3]'| |position@cpu[3]|)
      (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
      (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
      (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
      (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
      (= |monitor:pair_was_seen'| |monitor:pair_was_seen|))))
(define-fun nmi_handler.end_of_nmi () Bool
  (let ((swallow_nmi!1 (ite (< 1 nmi_handler.handled@cpu) 1 (ite swallow_nmi 1 0))))
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
      (= |swallow_nmi'| (not (= swallow_nmi!1 0)))
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (= |nmi_handler.run_for@cpu'| latched_nmi.value)
      (= |nmi_handler.run_for@cpu.in_asserted'| latched_nmi.value.in_asserted)
      (=
        |bad.pair_was_seen'|
        (and
          (not |monitor:pair_was_seen|)
          (= nmi_handler.handled@cpu 0)
          (not (= (ite (and nmi_handler.back_to_back@cpu (not (= swallow_nmi!1 0))) 0 1) 0))))
      (= |nmis'| nmis)
      (= |kvm_mark'| kvm_mark)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |saved_blocked'| saved_blocked)
      (= |arrived'| arrived)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |cr2'| cr2)
      (= |exit~'| exit~)
      (= |host_rip'| host_rip)
      (= |depth@cpu'| depth@cpu)
      (= |position@cpu[0]'| |position@cpu[0]|)
      (= |position@cpu[1]'| |position@cpu[1]|)
      (= |position@cpu[2]'| |position@cpu[2]|)
      (= |position@cpu[3]'| |position@cpu[3]|)
      (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
      (= |nmi_handler.nmi@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
      (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
      (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
      (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
      (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
      (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
      (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
      (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
      (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
      same.latch
      same.owed)))
(define-fun nmi_handler.end_of_nmi/2 () Bool
  (let ((swallow_nmi!1 (ite (< 1 nmi_handler.handled@cpu) 1 (ite swallow_nmi 1 0))))
    (let ((!3 (- depth@cpu 2)))
      (let ((position@cpu!4 (ite
                  (= !3 0)
                  |position@cpu[0]|
                  (ite
                    (= !3 1)
                    |position@cpu[1]|
                    (ite (= !3 2) |position@cpu[2]| (ite (= !3 3) |position@cpu[3]| 0))))))
        (let ((!5 (- depth@cpu 2)))
          (let ((!6 (- depth@cpu 2)))
            (let ((!8 (- depth@cpu 2)))
              (let ((!9 (- depth@cpu 2)))
                (let ((!11 (- depth@cpu 2)))
                  (let ((!12 (- depth@cpu 2)))
                    (let ((!14 (- depth@cpu 2)))
                      (let ((!15 (- depth@cpu 2)))
                        (let ((!17 (- depth@cpu 2)))
                          (let ((!18 (- depth@cpu 2)))
                            (let ((!20 (- depth@cpu 2)))
                              (let ((!21 (- depth@cpu 2)))
                                (let ((!23 (- depth@cpu 2)))
                                  (let ((!28 (- depth@cpu 2)))
                                    (let ((!30 (- depth@cpu 2)))
                                      (let ((!31 (- depth@cpu 2)))
                                        (let ((!33 (- depth@cpu 2)))
                                          (and
                                            (= position@cpu at.nmi_handler.nmi_handle)
                                            (not urgent.cpu)
                                            (<= nmis nmi_handler.asked@cpu)
                                            (not (= nmi_state NmiState.latched))
                                            (= |nmi_state'| NmiState.not_running)
                                            (= |swallow_nmi'| (not (= swallow_nmi!1 0)))
                                            (not |nmi_blocked'|)
                                            (= |depth@cpu'| (- depth@cpu 1))
                                            (=
                                              |position@cpu'|
                                              (ite
                                                (= position@cpu!4 6)
                                                7
                                                (ite
                                                  (= position@cpu!4 8)
                                                  9
                                                  (ite
                                                    (= position@cpu!4 13)
                                                    14
                                                    (ite
                                                      (= position@cpu!4 17)
                                                      18
                                                      position@cpu!4)))))
                                            (=
                                              |position@cpu[0]'|
                                              (ite (= !5 0) 0 |position@cpu[0]|))
                                            (=
                                              |position@cpu[1]'|
                                              (ite (= !5 1) 0 |position@cpu[1]|))
                                            (=
                                              |position@cpu[2]'|
                                              (ite (= !5 2) 0 |position@cpu[2]|))
                                            (=
                                              |position@cpu[3]'|
                                              (ite (= !5 3) 0 |position@cpu[3]|))
                                            (=
                                              |nmi_handler.nmi@cpu'|
                                              (ite
                                                (= !6 0)
                                                |nmi_handler.nmi@cpu[0]|
                                                (ite
                                                  (= !6 1)
                                                  |nmi_handler.nmi@cpu[1]|
                                                  (ite
                                                    (= !6 2)
                                                    |nmi_handler.nmi@cpu[2]|
                                                    (ite (= !6 3) |nmi_handler.nmi@cpu[3]| 0)))))
                                            (=
                                              |nmi_handler.nmi@cpu.in_asserted'|
                                              (ite
                                                (= !9 0)
                                                |nmi_handler.nmi@cpu[0].in_asserted|
                                                (ite
                                                  (= !9 1)
                                                  |nmi_handler.nmi@cpu[1].in_asserted|
                                                  (ite
                                                    (= !9 2)
                                                    |nmi_handler.nmi@cpu[2].in_asserted|
                                                    (ite
                                                      (= !9 3)
                                                      |nmi_handler.nmi@cpu[3].in_asserted|
                                                      0)))))
                                            (=
                                              |nmi_handler.nmi@cpu[0]'|
                                              (ite (= !8 0) 0 |nmi_handler.nmi@cpu[0]|))
                                            (=
                                              |nmi_handler.nmi@cpu[0].in_asserted'|
                                              (ite
                                                (= !11 0)
                                                0
                                                |nmi_handler.nmi@cpu[0].in_asserted|))
                                            (=
                                              |nmi_handler.nmi@cpu[1]'|
                                              (ite (= !8 1) 0 |nmi_handler.nmi@cpu[1]|))
                                            (=
                                              |nmi_handler.nmi@cpu[1].in_asserted'|
                                              (ite
                                                (= !11 1)
                                                0
                                                |nmi_handler.nmi@cpu[1].in_asserted|))
                                            (=
                                              |nmi_handler.nmi@cpu[2]'|
                                              (ite (= !8 2) 0 |nmi_handler.nmi@cpu[2]|))
                                            (=
                                              |nmi_handler.nmi@cpu[2].in_asserted'|
                                              (ite
                                                (= !11 2)
                                                0
                                                |nmi_handler.nmi@cpu[2].in_asserted|))
                                            (=
                                              |nmi_handler.nmi@cpu[3]'|
                                              (ite (= !8 3) 0 |nmi_handler.nmi@cpu[3]|))
                                            (=
                                              |nmi_handler.nmi@cpu[3].in_asserted'|
                                              (ite
                                                (= !11 3)
                                                0
                                                |nmi_handler.nmi@cpu[3].in_asserted|))
                                            (=
                                              |nmi_handler.rip@cpu'|
                                              (ite
                                                (= !12 0)
                                                |nmi_handler.rip@cpu[0]|
                                                (ite
                                                  (= !12 1)
                                                  |nmi_handler.rip@cpu[1]|
                                                  (ite
                                                    (= !12 2)
                                                    |nmi_handler.rip@cpu[2]|
                                                    (ite (= !12 3) |nmi_handler.rip@cpu[3]| 0)))))
                                            (=
                                              |nmi_handler.rip@cpu[0]'|
                                              (ite (= !14 0) 0 |nmi_handler.rip@cpu[0]|))
                                            (=
                                              |nmi_handler.rip@cpu[1]'|
                                              (ite (= !14 1) 0 |nmi_handler.rip@cpu[1]|))
                                            (=
                                              |nmi_handler.rip@cpu[2]'|
                                              (ite (= !14 2) 0 |nmi_handler.rip@cpu[2]|))
                                            (=
                                              |nmi_handler.rip@cpu[3]'|
                                              (ite (= !14 3) 0 |nmi_handler.rip@cpu[3]|))
                                            (=
                                              |nmi_handler.run_for@cpu'|
                                              (ite
                                                (= !15 0)
                                                |nmi_handler.run_for@cpu[0]|
                                                (ite
                                                  (= !15 1)
                                                  |nmi_handler.run_for@cpu[1]|
                                                  (ite
                                                    (= !15 2)
                                                    |nmi_handler.run_for@cpu[2]|
                                                    (ite
                                                      (= !15 3)
                                                      |nmi_handler.run_for@cpu[3]|
                                                      0)))))
                                            (=
                                              |nmi_handler.run_for@cpu.in_asserted'|
                                              (ite
                                                (= !18 0)
                                                |nmi_handler.run_for@cpu[0].in_asserted|
                                                (ite
                                                  (= !18 1)
                                                  |nmi_handler.run_for@cpu[1].in_asserted|
                                                  (ite
                                                    (= !18 2)
                                                    |nmi_handler.run_for@cpu[2].in_asserted|
                                                    (ite
                                                      (= !18 3)
                                                      |nmi_handler.run_for@cpu[3].in_asserted|
                                                      0)))))
                                            (=
                                              |nmi_handler.run_for@cpu[0]'|
                                              (ite (= !17 0) 0 |nmi_handler.run_for@cpu[0]|))
                                            (=
                                              |nmi_handler.run_for@cpu[0].in_asserted'|
                                              (ite
                                                (= !20 0)
                                                0
                                                |nmi_handler.run_for@cpu[0].in_asserted|))
                                            (=
                                              |nmi_handler.run_for@cpu[1]'|
                                              (ite (= !17 1) 0 |nmi_handler.run_for@cpu[1]|))
                                            (=
                                              |nmi_handler.run_for@cpu[1].in_asserted'|
                                              (ite
                                                (= !20 1)
                                                0
                                                |nmi_handler.run_for@cpu[1].in_asserted|))
                                            (=
                                              |nmi_handler.run_for@cpu[2]'|
                                              (ite (= !17 2) 0 |nmi_handler.run_for@cpu[2]|))
                                            (=
                                              |nmi_handler.run_for@cpu[2].in_asserted'|
                                              (ite
                                                (= !20 2)
                                                0
                                                |nmi_handler.run_for@cpu[2].in_asserted|))
                                            (=
                                              |nmi_handler.run_for@cpu[3]'|
                                              (ite (= !17 3) 0 |nmi_handler.run_for@cpu[3]|))
                                            (=
                                              |nmi_handler.run_for@cpu[3].in_asserted'|
                                              (ite
                                                (= !20 3)
                                                0
                                                |nmi_handler.run_for@cpu[3].in_asserted|))
                                            (=
                                              |nmi_handler.back_to_back@cpu'|
                                              (ite
                                                (= !21 0)
                                                |nmi_handler.back_to_back@cpu[0]|
                                                (ite
                                                  (= !21 1)
                                                  |nmi_handler.back_to_back@cpu[1]|
                                                  (ite
                                                    (= !21 2)
                                                    |nmi_handler.back_to_back@cpu[2]|
                                                    (and
                                                      (= !21 3)
                                                      |nmi_handler.back_to_back@cpu[3]|)))))
                                            (=
                                              |nmi_handler.back_to_back@cpu[0]'|
                                              (not
                                                (=
                                                  (ite
                                                    (= !23 0)
                                                    0
                                                    (ite |nmi_handler.back_to_back@cpu[0]| 1 0))
                                                  0)))
                                            (=
                                              |nmi_handler.back_to_back@cpu[1]'|
                                              (not
                                                (=
                                                  (ite
                                                    (= !23 1)
                                                    0
                                                    (ite |nmi_handler.back_to_back@cpu[1]| 1 0))
                                                  0)))
                                            (=
                                              |nmi_handler.back_to_back@cpu[2]'|
                                              (not
                                                (=
                                                  (ite
                                                    (= !23 2)
                                                    0
                                                    (ite |nmi_handler.back_to_back@cpu[2]| 1 0))
                                                  0)))
                                            (=
                                              |nmi_handler.back_to_back@cpu[3]'|
                                              (not
                                                (=
                                                  (ite
                                                    (= !23 3)
                                                    0
                                                    (ite |nmi_handler.back_to_back@cpu[3]| 1 0))
                                                  0)))
                                            (=
                                              |nmi_handler.asked@cpu'|
                                              (ite
                                                (= !28 0)
                                                |nmi_handler.asked@cpu[0]|
                                                (ite
                                                  (= !28 1)
                                                  |nmi_handler.asked@cpu[1]|
                                                  (ite
                                                    (= !28 2)
                                                    |nmi_handler.asked@cpu[2]|
                                                    (ite (= !28 3) |nmi_handler.asked@cpu[3]| 0)))))
                                            (=
                                              |nmi_handler.asked@cpu[0]'|
                                              (ite (= !30 0) 0 |nmi_handler.asked@cpu[0]|))
                                            (=
                                              |nmi_handler.asked@cpu[1]'|
                                              (ite (= !30 1) 0 |nmi_handler.asked@cpu[1]|))
                                            (=
                                              |nmi_handler.asked@cpu[2]'|
                                              (ite (= !30 2) 0 |nmi_handler.asked@cpu[2]|))
                                            (=
                                              |nmi_handler.asked@cpu[3]'|
                                              (ite (= !30 3) 0 |nmi_handler.asked@cpu[3]|))
                                            (=
                                              |nmi_handler.handled@cpu'|
                                              (ite
                                                (= !31 0)
                                                |nmi_handler.handled@cpu[0]|
                                                (ite
                                                  (= !31 1)
                                                  |nmi_handler.handled@cpu[1]|
                                                  (ite
                                                    (= !31 2)
                                                    |nmi_handler.handled@cpu[2]|
                                                    (ite
                                                      (= !31 3)
                                                      |nmi_handler.handled@cpu[3]|
                                                      0)))))
                                            (=
                                              |nmi_handler.handled@cpu[0]'|
                                              (ite (= !33 0) 0 |nmi_handler.handled@cpu[0]|))
                                            (=
                                              |nmi_handler.handled@cpu[1]'|
                                              (ite (= !33 1) 0 |nmi_handler.handled@cpu[1]|))
                                            (=
                                              |nmi_handler.handled@cpu[2]'|
                                              (ite (= !33 2) 0 |nmi_handler.handled@cpu[2]|))
                                            (=
                                              |nmi_handler.handled@cpu[3]'|
                                              (ite (= !33 3) 0 |nmi_handler.handled@cpu[3]|))
                                            (=
                                              |bad.pair_was_seen'|
                                              (and
                                                (not |monitor:pair_was_seen|)
                                                (= nmi_handler.handled@cpu 0)
                                                (not
                                                  (=
                                                    (ite
                                                      (and
                                                        nmi_handler.back_to_back@cpu
                                                        (not (= swallow_nmi!1 0)))
                                                      0
                                                      1)
                                                    0))))
                                            (= |nmis'| nmis)
                                            (= |kvm_mark'| kvm_mark)
                                            (= |last_nmi_rip'| last_nmi_rip)
                                            (= |run_count'| run_count)
                                            (= |saved_blocked'| saved_blocked)
                                            (= |arrived'| arrived)
                                            (= |smi_pending'| smi_pending)
                                            (= |smi_seen'| smi_seen)
                                            (= |cr2'| cr2)
                                            (= |exit~'| exit~)
                                            (= |host_rip'| host_rip)
                                            (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
                                            same.latch
                                            same.latched_nmi
                                            same.owed))))))))))))))))))))))
(define-fun vcpu_run.guest_state_enter_irqoff () Bool
  (and
    (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
    (not urgent.cpu)
    (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.tdh_vp_enter () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.vcpu_run.tdh_vp_enter)
      (not urgent.cpu)
      (< depth@cpu 5)
      |nmi_blocked'|
      (= |saved_blocked'| nmi_blocked)
      (= |depth@cpu'| (+ depth@cpu 1))
      (= |position@cpu'| at.tdx_module.vm_entry)
      (= |position@cpu[0]'| (ite (= !1 0) 6 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 6 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 6 |position@cpu[2]|))
      (= |position@cpu[3]'| (ite (= !1 3) 6 |position@cpu[3]|))
      (not |bad.pair_was_seen'|)
      (= |nmis'| nmis)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |arrived'| arrived)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |cr2'| cr2)
      (= |exit~'| exit~)
      (= |host_rip'| host_rip)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
      (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
      (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
      (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
      (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
      same.cpu.nmi_handler
      same.latch
      same.latched_nmi
      same.owed)))
(define-fun vcpu_run.vmx_handle_nmi () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.vcpu_run.vmx_handle_nmi)
      (not urgent.cpu)
      owed.some
      (< depth@cpu 5)
      |kvm_mark'|
      (not |owed.some'|)
      (= |owed.value.nmi'| 0)
      (= |owed.value.nmi.in_asserted'| Membership.unknown)
      (= |host_rip'| Rip.nmi_helper)
      (= |depth@cpu'| (+ depth@cpu 1))
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (= |position@cpu[0]'| (ite (= !1 0) 8 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 8 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 8 |position@cpu[2]|))
      (= |position@cpu[3]'| (ite (= !1 3) 8 |position@cpu[3]|))
      (= |nmi_handler.nmi@cpu'| owed.value.nmi)
      (= |nmi_handler.nmi@cpu.in_asserted'| owed.value.nmi.in_asserted)
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
            (and (= 1 |latch[0].nmi|) (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
            |latch[0].nmi.in_asserted|
            (ite
              (and (= 1 |latch[1].nmi|) (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
              |latch[1].nmi.in_asserted|
              (ite
                (and
                  (= 1 owed.value.nmi)
                  (not (= owed.value.nmi.in_asserted Membership.unknown)))
                owed.value.nmi.in_asserted
                (ite
                  (and
                    (= 1 |nmi_handler.nmi@cpu[1]|)
                    (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                  |nmi_handler.nmi@cpu[1].in_asserted|
                  (ite
                    (and
                      (= 1 |nmi_handler.nmi@cpu[2]|)
                      (not (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                    |nmi_handler.nmi@cpu[2].in_asserted|
                    (ite
                      (and
                        (= 1 |nmi_handler.nmi@cpu[3]|)
                        (not (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                      |nmi_handler.nmi@cpu[3].in_asserted|
                      (ite
                        (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)
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
                            (ite
                              (and
                                (= 1 |nmi_handler.run_for@cpu[3]|)
                                (not
                                  (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                              |nmi_handler.run_for@cpu[3].in_asserted|
                              0)))
                        nmi_handler.run_for@cpu.in_asserted)))))))))
      (not |nmi_handler.back_to_back@cpu'|)
      (= |nmi_handler.asked@cpu'| 0)
      (= |nmi_handler.handled@cpu'| 0)
      (not |bad.pair_was_seen'|)
      (= |nmis'| nmis)
      (= |nmi_state'| nmi_state)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |saved_blocked'| saved_blocked)
      (= |arrived'| arrived)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |cr2'| cr2)
      (= |exit~'| exit~)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
      (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
      (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
      (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
      (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
      same.latch
      same.latched_nmi)))
(define-fun vcpu_run.kvm_after_interrupt () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi)
    (not urgent.cpu)
    (not owed.some)
    kvm_mark
    (not |kvm_mark'|)
    (= |host_rip'| Rip.after_nmi_check)
    (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.guest_state_exit_irqoff () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi)
    (not urgent.cpu)
    (not owed.some)
    (not kvm_mark)
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.kvm_after_interrupt/2 () Bool
  (and
    (= position@cpu at.vcpu_run.resend_nmi)
    (not urgent.cpu)
    kvm_mark
    (not |kvm_mark'|)
    (= |host_rip'| Rip.after_nmi_check)
    (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.guest_state_exit_irqoff/2 () Bool
  (and
    (= position@cpu at.vcpu_run.resend_nmi)
    (not urgent.cpu)
    (not kvm_mark)
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.kvm_after_interrupt/3 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (not urgent.cpu)
    kvm_mark
    (not |kvm_mark'|)
    (= |host_rip'| Rip.after_nmi_check)
    (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.guest_state_exit_irqoff/3 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (not urgent.cpu)
    (not kvm_mark)
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.guest_state_exit_irqoff/4 () Bool
  (and
    (= position@cpu at.vcpu_run.guest_state_exit_irqoff)
    (not urgent.cpu)
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.back_in_the_run_loop () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi_late)
    (not urgent.cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.back_in_the_run_loop/2 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt_late)
    (not urgent.cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.back_in_the_run_loop/3 () Bool
  (and
    (= position@cpu at.vcpu_run.back_in_the_run_loop)
    (not urgent.cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun |tdx_module.vm_entry[either]| () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.tdx_module.vm_entry)
      (not urgent.cpu)
      (< depth@cpu 5)
      (not |nmi_blocked'|)
      (= |cr2'| Cr2.guest)
      (= |depth@cpu'| (+ depth@cpu 1))
      (= |position@cpu'| at.td_guest.run)
      (= |position@cpu[0]'| (ite (= !1 0) 17 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 17 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 17 |position@cpu[2]|))
      (= |position@cpu[3]'| (ite (= !1 3) 17 |position@cpu[3]|))
      (not |bad.pair_was_seen'|)
      (= |nmis'| nmis)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |saved_blocked'| saved_blocked)
      (= |arrived'| arrived)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |exit~'| exit~)
      (= |host_rip'| host_rip)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
      (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
      (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
      (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
      (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
      (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
      (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
      (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
      (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
      (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
      (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
      (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
      (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
      (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
      (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
      (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
      (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
      (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
      (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
      (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
      (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
      (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
      same.cpu.nmi_handler
      same.latch
      same.latched_nmi
      same.owed)))
(define-fun |tdx_module.vm_entry[or #1]| () Bool
  (and
    (= position@cpu at.tdx_module.vm_entry)
    (not urgent.cpu)
    (= |exit~'| Exit.other)
    (= |position@cpu'| at.tdx_module.seamret)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |host_rip'| host_rip)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
    (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
    (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
    (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
    (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
    (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
    (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
    (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
    (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
    (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
    (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
    (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
    (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
    (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
    (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
    (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
    (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
    (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
    (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
    (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
    (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
    (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
    (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
    (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
    (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun tdx_module.seamret () Bool
  (let ((!1 (- depth@cpu 2)))
    (let ((position@cpu!2 (ite
                (= !1 0)
                |position@cpu[0]|
                (ite
                  (= !1 1)
                  |position@cpu[1]|
                  (ite (= !1 2) |position@cpu[2]| (ite (= !1 3) |position@cpu[3]| 0))))))
      (let ((!3 (- depth@cpu 2)))
        (and
          (= position@cpu at.tdx_module.seamret)
          (not urgent.cpu)
          (= |nmi_blocked'| (or saved_blocked (= exit~ Exit.nmi)))
          (= |cr2'| (ite (= cr2 Cr2.guest) 2 cr2))
          (= |host_rip'| Rip.after_seamret)
          (= |depth@cpu'| (- depth@cpu 1))
          (=
            |position@cpu'|
            (ite
              (= position@cpu!2 6)
              7
              (ite (= position@cpu!2 8) 9 (ite (= position@cpu!2 13) 14 position@cpu!2))))
          (= |position@cpu[0]'| (ite (= !3 0) 0 |position@cpu[0]|))
          (= |position@cpu[1]'| (ite (= !3 1) 0 |position@cpu[1]|))
          (= |position@cpu[2]'| (ite (= !3 2) 0 |position@cpu[2]|))
          (= |position@cpu[3]'| (ite (= !3 3) 0 |position@cpu[3]|))
          (not |bad.pair_was_seen'|)
          (= |nmis'| nmis)
          (= |kvm_mark'| kvm_mark)
          (= |nmi_state'| nmi_state)
          (= |last_nmi_rip'| last_nmi_rip)
          (= |swallow_nmi'| swallow_nmi)
          (= |run_count'| run_count)
          (= |saved_blocked'| saved_blocked)
          (= |arrived'| arrived)
          (= |smi_pending'| smi_pending)
          (= |smi_seen'| smi_seen)
          (= |exit~'| exit~)
          (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
          (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
          (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
          (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted|)
          (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
          (= |nmi_handler.nmi@cpu[2].in_asserted'| |nmi_handler.nmi@cpu[2].in_asserted|)
          (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
          (= |nmi_handler.nmi@cpu[3].in_asserted'| |nmi_handler.nmi@cpu[3].in_asserted|)
          (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
          (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
          (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
          (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
          (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
          (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
          (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
          (= |nmi_handler.run_for@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted|)
          (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
          (= |nmi_handler.run_for@cpu[2].in_asserted'| |nmi_handler.run_for@cpu[2].in_asserted|)
          (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
          (= |nmi_handler.run_for@cpu[3].in_asserted'| |nmi_handler.run_for@cpu[3].in_asserted|)
          (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
          (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
          (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
          (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
          (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
          (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
          (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
          (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
          (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
          (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
          (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
          (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
          (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
          same.cpu.nmi_handler
          same.latch
          same.latched_nmi
          same.owed)))))
(define-fun |td_guest.run[either]| () Bool
  (let ((!1 (- depth@cpu 2)))
    (let ((position@cpu!2 (ite
                (= !1 0)
                |position@cpu[0]|
                (ite
                  (= !1 1)
                  |position@cpu[1]|
                  (ite (= !1 2) |position@cpu[2]| (ite (= !1 3) |position@cpu[3]| 0))))))
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
                                (let ((!26 (- depth@cpu 2)))
                                  (let ((!28 (- depth@cpu 2)))
                                    (let ((!29 (- depth@cpu 2)))
                                      (let ((!31 (- depth@cpu 2)))
                                        (and
                                          (= position@cpu at.td_guest.run)
                                          (not urgent.cpu)
                                          (not (= latch.count 0))
                                          (not (= latch.count 0))
                                          |nmi_blocked'|
                                          (= |latch.count'| (- latch.count 1))
                                          (= |latch[0].nmi'| |latch[1].nmi|)
                                          (=
                                            |latch[0].nmi.in_asserted'|
                                            |latch[1].nmi.in_asserted|)
                                          (= |latch[1].nmi'| 0)
                                          (= |latch[1].nmi.in_asserted'| Membership.unknown)
                                          (= |exit~'| Exit.nmi)
                                          |owed.some'|
                                          (= |owed.value.nmi'| |latch[0].nmi|)
                                          (=
                                            |owed.value.nmi.in_asserted'|
                                            |latch[0].nmi.in_asserted|)
                                          (= |depth@cpu'| (- depth@cpu 1))
                                          (=
                                            |position@cpu'|
                                            (ite (= position@cpu!2 17) 18 position@cpu!2))
                                          (=
                                            |position@cpu[0]'|
                                            (ite (= !3 0) 0 |position@cpu[0]|))
                                          (=
                                            |position@cpu[1]'|
                                            (ite (= !3 1) 0 |position@cpu[1]|))
                                          (=
                                            |position@cpu[2]'|
                                            (ite (= !3 2) 0 |position@cpu[2]|))
                                          (=
                                            |position@cpu[3]'|
                                            (ite (= !3 3) 0 |position@cpu[3]|))
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
                                                  (ite (= !4 3) |nmi_handler.nmi@cpu[3]| 0)))))
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
                                                  (ite
                                                    (= !7 3)
                                                    |nmi_handler.nmi@cpu[3].in_asserted|
                                                    0)))))
                                          (=
                                            |nmi_handler.nmi@cpu[0]'|
                                            (ite (= !6 0) 0 |nmi_handler.nmi@cpu[0]|))
                                          (=
                                            |nmi_handler.nmi@cpu[0].in_asserted'|
                                            (ite
                                              (= !9 0)
                                              0
                                              |nmi_handler.nmi@cpu[0].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[1]'|
                                            (ite (= !6 1) 0 |nmi_handler.nmi@cpu[1]|))
                                          (=
                                            |nmi_handler.nmi@cpu[1].in_asserted'|
                                            (ite
                                              (= !9 1)
                                              0
                                              |nmi_handler.nmi@cpu[1].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[2]'|
                                            (ite (= !6 2) 0 |nmi_handler.nmi@cpu[2]|))
                                          (=
                                            |nmi_handler.nmi@cpu[2].in_asserted'|
                                            (ite
                                              (= !9 2)
                                              0
                                              |nmi_handler.nmi@cpu[2].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[3]'|
                                            (ite (= !6 3) 0 |nmi_handler.nmi@cpu[3]|))
                                          (=
                                            |nmi_handler.nmi@cpu[3].in_asserted'|
                                            (ite
                                              (= !9 3)
                                              0
                                              |nmi_handler.nmi@cpu[3].in_asserted|))
                                          (=
                                            |nmi_handler.rip@cpu'|
                                            (ite
                                              (= !10 0)
                                              |nmi_handler.rip@cpu[0]|
                                              (ite
                                                (= !10 1)
                                                |nmi_handler.rip@cpu[1]|
                                                (ite
                                                  (= !10 2)
                                                  |nmi_handler.rip@cpu[2]|
                                                  (ite (= !10 3) |nmi_handler.rip@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.rip@cpu[0]'|
                                            (ite (= !12 0) 0 |nmi_handler.rip@cpu[0]|))
                                          (=
                                            |nmi_handler.rip@cpu[1]'|
                                            (ite (= !12 1) 0 |nmi_handler.rip@cpu[1]|))
                                          (=
                                            |nmi_handler.rip@cpu[2]'|
                                            (ite (= !12 2) 0 |nmi_handler.rip@cpu[2]|))
                                          (=
                                            |nmi_handler.rip@cpu[3]'|
                                            (ite (= !12 3) 0 |nmi_handler.rip@cpu[3]|))
                                          (=
                                            |nmi_handler.run_for@cpu'|
                                            (ite
                                              (= !13 0)
                                              |nmi_handler.run_for@cpu[0]|
                                              (ite
                                                (= !13 1)
                                                |nmi_handler.run_for@cpu[1]|
                                                (ite
                                                  (= !13 2)
                                                  |nmi_handler.run_for@cpu[2]|
                                                  (ite (= !13 3) |nmi_handler.run_for@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.run_for@cpu.in_asserted'|
                                            (ite
                                              (= !16 0)
                                              |nmi_handler.run_for@cpu[0].in_asserted|
                                              (ite
                                                (= !16 1)
                                                |nmi_handler.run_for@cpu[1].in_asserted|
                                                (ite
                                                  (= !16 2)
                                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                                  (ite
                                                    (= !16 3)
                                                    |nmi_handler.run_for@cpu[3].in_asserted|
                                                    0)))))
                                          (=
                                            |nmi_handler.run_for@cpu[0]'|
                                            (ite (= !15 0) 0 |nmi_handler.run_for@cpu[0]|))
                                          (=
                                            |nmi_handler.run_for@cpu[0].in_asserted'|
                                            (ite
                                              (= !18 0)
                                              0
                                              |nmi_handler.run_for@cpu[0].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[1]'|
                                            (ite (= !15 1) 0 |nmi_handler.run_for@cpu[1]|))
                                          (=
                                            |nmi_handler.run_for@cpu[1].in_asserted'|
                                            (ite
                                              (= !18 1)
                                              0
                                              |nmi_handler.run_for@cpu[1].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[2]'|
                                            (ite (= !15 2) 0 |nmi_handler.run_for@cpu[2]|))
                                          (=
                                            |nmi_handler.run_for@cpu[2].in_asserted'|
                                            (ite
                                              (= !18 2)
                                              0
                                              |nmi_handler.run_for@cpu[2].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[3]'|
                                            (ite (= !15 3) 0 |nmi_handler.run_for@cpu[3]|))
                                          (=
                                            |nmi_handler.run_for@cpu[3].in_asserted'|
                                            (ite
                                              (= !18 3)
                                              0
                                              |nmi_handler.run_for@cpu[3].in_asserted|))
                                          (=
                                            |nmi_handler.back_to_back@cpu'|
                                            (ite
                                              (= !19 0)
                                              |nmi_handler.back_to_back@cpu[0]|
                                              (ite
                                                (= !19 1)
                                                |nmi_handler.back_to_back@cpu[1]|
                                                (ite
                                                  (= !19 2)
                                                  |nmi_handler.back_to_back@cpu[2]|
                                                  (and
                                                    (= !19 3)
                                                    |nmi_handler.back_to_back@cpu[3]|)))))
                                          (=
                                            |nmi_handler.back_to_back@cpu[0]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 0)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[0]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[1]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 1)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[1]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[2]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 2)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[2]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[3]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 3)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[3]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.asked@cpu'|
                                            (ite
                                              (= !26 0)
                                              |nmi_handler.asked@cpu[0]|
                                              (ite
                                                (= !26 1)
                                                |nmi_handler.asked@cpu[1]|
                                                (ite
                                                  (= !26 2)
                                                  |nmi_handler.asked@cpu[2]|
                                                  (ite (= !26 3) |nmi_handler.asked@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.asked@cpu[0]'|
                                            (ite (= !28 0) 0 |nmi_handler.asked@cpu[0]|))
                                          (=
                                            |nmi_handler.asked@cpu[1]'|
                                            (ite (= !28 1) 0 |nmi_handler.asked@cpu[1]|))
                                          (=
                                            |nmi_handler.asked@cpu[2]'|
                                            (ite (= !28 2) 0 |nmi_handler.asked@cpu[2]|))
                                          (=
                                            |nmi_handler.asked@cpu[3]'|
                                            (ite (= !28 3) 0 |nmi_handler.asked@cpu[3]|))
                                          (=
                                            |nmi_handler.handled@cpu'|
                                            (ite
                                              (= !29 0)
                                              |nmi_handler.handled@cpu[0]|
                                              (ite
                                                (= !29 1)
                                                |nmi_handler.handled@cpu[1]|
                                                (ite
                                                  (= !29 2)
                                                  |nmi_handler.handled@cpu[2]|
                                                  (ite (= !29 3) |nmi_handler.handled@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.handled@cpu[0]'|
                                            (ite (= !31 0) 0 |nmi_handler.handled@cpu[0]|))
                                          (=
                                            |nmi_handler.handled@cpu[1]'|
                                            (ite (= !31 1) 0 |nmi_handler.handled@cpu[1]|))
                                          (=
                                            |nmi_handler.handled@cpu[2]'|
                                            (ite (= !31 2) 0 |nmi_handler.handled@cpu[2]|))
                                          (=
                                            |nmi_handler.handled@cpu[3]'|
                                            (ite (= !31 3) 0 |nmi_handler.handled@cpu[3]|))
                                          (not |bad.pair_was_seen'|)
                                          (= |nmis'| nmis)
                                          (= |kvm_mark'| kvm_mark)
                                          (= |nmi_state'| nmi_state)
                                          (= |last_nmi_rip'| last_nmi_rip)
                                          (= |swallow_nmi'| swallow_nmi)
                                          (= |run_count'| run_count)
                                          (= |saved_blocked'| saved_blocked)
                                          (= |arrived'| arrived)
                                          (= |smi_pending'| smi_pending)
                                          (= |smi_seen'| smi_seen)
                                          (= |cr2'| cr2)
                                          (= |host_rip'| host_rip)
                                          (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
                                          same.latched_nmi)))))))))))))))))))))
(define-fun |td_guest.run[or #1]| () Bool
  (let ((!1 (- depth@cpu 2)))
    (let ((position@cpu!2 (ite
                (= !1 0)
                |position@cpu[0]|
                (ite
                  (= !1 1)
                  |position@cpu[1]|
                  (ite (= !1 2) |position@cpu[2]| (ite (= !1 3) |position@cpu[3]| 0))))))
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
                                (let ((!26 (- depth@cpu 2)))
                                  (let ((!28 (- depth@cpu 2)))
                                    (let ((!29 (- depth@cpu 2)))
                                      (let ((!31 (- depth@cpu 2)))
                                        (and
                                          (= position@cpu at.td_guest.run)
                                          (not urgent.cpu)
                                          (= latch.count 0)
                                          |nmi_blocked'|
                                          (= |exit~'| Exit.other)
                                          (= |depth@cpu'| (- depth@cpu 1))
                                          (=
                                            |position@cpu'|
                                            (ite (= position@cpu!2 17) 18 position@cpu!2))
                                          (=
                                            |position@cpu[0]'|
                                            (ite (= !3 0) 0 |position@cpu[0]|))
                                          (=
                                            |position@cpu[1]'|
                                            (ite (= !3 1) 0 |position@cpu[1]|))
                                          (=
                                            |position@cpu[2]'|
                                            (ite (= !3 2) 0 |position@cpu[2]|))
                                          (=
                                            |position@cpu[3]'|
                                            (ite (= !3 3) 0 |position@cpu[3]|))
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
                                                  (ite (= !4 3) |nmi_handler.nmi@cpu[3]| 0)))))
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
                                                  (ite
                                                    (= !7 3)
                                                    |nmi_handler.nmi@cpu[3].in_asserted|
                                                    0)))))
                                          (=
                                            |nmi_handler.nmi@cpu[0]'|
                                            (ite (= !6 0) 0 |nmi_handler.nmi@cpu[0]|))
                                          (=
                                            |nmi_handler.nmi@cpu[0].in_asserted'|
                                            (ite
                                              (= !9 0)
                                              0
                                              |nmi_handler.nmi@cpu[0].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[1]'|
                                            (ite (= !6 1) 0 |nmi_handler.nmi@cpu[1]|))
                                          (=
                                            |nmi_handler.nmi@cpu[1].in_asserted'|
                                            (ite
                                              (= !9 1)
                                              0
                                              |nmi_handler.nmi@cpu[1].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[2]'|
                                            (ite (= !6 2) 0 |nmi_handler.nmi@cpu[2]|))
                                          (=
                                            |nmi_handler.nmi@cpu[2].in_asserted'|
                                            (ite
                                              (= !9 2)
                                              0
                                              |nmi_handler.nmi@cpu[2].in_asserted|))
                                          (=
                                            |nmi_handler.nmi@cpu[3]'|
                                            (ite (= !6 3) 0 |nmi_handler.nmi@cpu[3]|))
                                          (=
                                            |nmi_handler.nmi@cpu[3].in_asserted'|
                                            (ite
                                              (= !9 3)
                                              0
                                              |nmi_handler.nmi@cpu[3].in_asserted|))
                                          (=
                                            |nmi_handler.rip@cpu'|
                                            (ite
                                              (= !10 0)
                                              |nmi_handler.rip@cpu[0]|
                                              (ite
                                                (= !10 1)
                                                |nmi_handler.rip@cpu[1]|
                                                (ite
                                                  (= !10 2)
                                                  |nmi_handler.rip@cpu[2]|
                                                  (ite (= !10 3) |nmi_handler.rip@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.rip@cpu[0]'|
                                            (ite (= !12 0) 0 |nmi_handler.rip@cpu[0]|))
                                          (=
                                            |nmi_handler.rip@cpu[1]'|
                                            (ite (= !12 1) 0 |nmi_handler.rip@cpu[1]|))
                                          (=
                                            |nmi_handler.rip@cpu[2]'|
                                            (ite (= !12 2) 0 |nmi_handler.rip@cpu[2]|))
                                          (=
                                            |nmi_handler.rip@cpu[3]'|
                                            (ite (= !12 3) 0 |nmi_handler.rip@cpu[3]|))
                                          (=
                                            |nmi_handler.run_for@cpu'|
                                            (ite
                                              (= !13 0)
                                              |nmi_handler.run_for@cpu[0]|
                                              (ite
                                                (= !13 1)
                                                |nmi_handler.run_for@cpu[1]|
                                                (ite
                                                  (= !13 2)
                                                  |nmi_handler.run_for@cpu[2]|
                                                  (ite (= !13 3) |nmi_handler.run_for@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.run_for@cpu.in_asserted'|
                                            (ite
                                              (= !16 0)
                                              |nmi_handler.run_for@cpu[0].in_asserted|
                                              (ite
                                                (= !16 1)
                                                |nmi_handler.run_for@cpu[1].in_asserted|
                                                (ite
                                                  (= !16 2)
                                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                                  (ite
                                                    (= !16 3)
                                                    |nmi_handler.run_for@cpu[3].in_asserted|
                                                    0)))))
                                          (=
                                            |nmi_handler.run_for@cpu[0]'|
                                            (ite (= !15 0) 0 |nmi_handler.run_for@cpu[0]|))
                                          (=
                                            |nmi_handler.run_for@cpu[0].in_asserted'|
                                            (ite
                                              (= !18 0)
                                              0
                                              |nmi_handler.run_for@cpu[0].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[1]'|
                                            (ite (= !15 1) 0 |nmi_handler.run_for@cpu[1]|))
                                          (=
                                            |nmi_handler.run_for@cpu[1].in_asserted'|
                                            (ite
                                              (= !18 1)
                                              0
                                              |nmi_handler.run_for@cpu[1].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[2]'|
                                            (ite (= !15 2) 0 |nmi_handler.run_for@cpu[2]|))
                                          (=
                                            |nmi_handler.run_for@cpu[2].in_asserted'|
                                            (ite
                                              (= !18 2)
                                              0
                                              |nmi_handler.run_for@cpu[2].in_asserted|))
                                          (=
                                            |nmi_handler.run_for@cpu[3]'|
                                            (ite (= !15 3) 0 |nmi_handler.run_for@cpu[3]|))
                                          (=
                                            |nmi_handler.run_for@cpu[3].in_asserted'|
                                            (ite
                                              (= !18 3)
                                              0
                                              |nmi_handler.run_for@cpu[3].in_asserted|))
                                          (=
                                            |nmi_handler.back_to_back@cpu'|
                                            (ite
                                              (= !19 0)
                                              |nmi_handler.back_to_back@cpu[0]|
                                              (ite
                                                (= !19 1)
                                                |nmi_handler.back_to_back@cpu[1]|
                                                (ite
                                                  (= !19 2)
                                                  |nmi_handler.back_to_back@cpu[2]|
                                                  (and
                                                    (= !19 3)
                                                    |nmi_handler.back_to_back@cpu[3]|)))))
                                          (=
                                            |nmi_handler.back_to_back@cpu[0]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 0)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[0]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[1]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 1)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[1]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[2]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 2)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[2]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.back_to_back@cpu[3]'|
                                            (not
                                              (=
                                                (ite
                                                  (= !21 3)
                                                  0
                                                  (ite |nmi_handler.back_to_back@cpu[3]| 1 0))
                                                0)))
                                          (=
                                            |nmi_handler.asked@cpu'|
                                            (ite
                                              (= !26 0)
                                              |nmi_handler.asked@cpu[0]|
                                              (ite
                                                (= !26 1)
                                                |nmi_handler.asked@cpu[1]|
                                                (ite
                                                  (= !26 2)
                                                  |nmi_handler.asked@cpu[2]|
                                                  (ite (= !26 3) |nmi_handler.asked@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.asked@cpu[0]'|
                                            (ite (= !28 0) 0 |nmi_handler.asked@cpu[0]|))
                                          (=
                                            |nmi_handler.asked@cpu[1]'|
                                            (ite (= !28 1) 0 |nmi_handler.asked@cpu[1]|))
                                          (=
                                            |nmi_handler.asked@cpu[2]'|
                                            (ite (= !28 2) 0 |nmi_handler.asked@cpu[2]|))
                                          (=
                                            |nmi_handler.asked@cpu[3]'|
                                            (ite (= !28 3) 0 |nmi_handler.asked@cpu[3]|))
                                          (=
                                            |nmi_handler.handled@cpu'|
                                            (ite
                                              (= !29 0)
                                              |nmi_handler.handled@cpu[0]|
                                              (ite
                                                (= !29 1)
                                                |nmi_handler.handled@cpu[1]|
                                                (ite
                                                  (= !29 2)
                                                  |nmi_handler.handled@cpu[2]|
                                                  (ite (= !29 3) |nmi_handler.handled@cpu[3]| 0)))))
                                          (=
                                            |nmi_handler.handled@cpu[0]'|
                                            (ite (= !31 0) 0 |nmi_handler.handled@cpu[0]|))
                                          (=
                                            |nmi_handler.handled@cpu[1]'|
                                            (ite (= !31 1) 0 |nmi_handler.handled@cpu[1]|))
                                          (=
                                            |nmi_handler.handled@cpu[2]'|
                                            (ite (= !31 2) 0 |nmi_handler.handled@cpu[2]|))
                                          (=
                                            |nmi_handler.handled@cpu[3]'|
                                            (ite (= !31 3) 0 |nmi_handler.handled@cpu[3]|))
                                          (not |bad.pair_was_seen'|)
                                          (= |nmis'| nmis)
                                          (= |kvm_mark'| kvm_mark)
                                          (= |nmi_state'| nmi_state)
                                          (= |last_nmi_rip'| last_nmi_rip)
                                          (= |swallow_nmi'| swallow_nmi)
                                          (= |run_count'| run_count)
                                          (= |saved_blocked'| saved_blocked)
                                          (= |arrived'| arrived)
                                          (= |smi_pending'| smi_pending)
                                          (= |smi_seen'| smi_seen)
                                          (= |cr2'| cr2)
                                          (= |host_rip'| host_rip)
                                          (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
                                          same.latch
                                          same.latched_nmi
                                          same.owed)))))))))))))))))))))
(define-fun |nmi_arrives[not in the set]| () Bool
  (let ((!2 (or (< latch.count 1) (and (= latch.count 0) (not nmi_blocked)))))
    (let ((!3 (ite
                (and
                  (= (+ arrived 1) latched_nmi.value)
                  (not
                    (=
                      (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted)
                      0)))
                (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted)
                (ite
                  (and
                    (= (+ arrived 1) |latch[0].nmi|)
                    (not
                      (= (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|) 0)))
                  (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|)
                  (ite
                    (and
                      (= (+ arrived 1) |latch[1].nmi|)
                      (not
                        (=
                          (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|)
                          0)))
                    (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|)
                    (ite
                      (and
                        (= (+ arrived 1) owed.value.nmi)
                        (not
                          (=
                            (ite (= owed.value.nmi (+ arrived 1)) 2 owed.value.nmi.in_asserted)
                            0)))
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
                        (ite
                          (= nmi_handler.nmi@cpu (+ arrived 1))
                          2
                          nmi_handler.nmi@cpu.in_asserted)
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
                                (= (+ arrived 1) |nmi_handler.nmi@cpu[3]|)
                                (not
                                  (=
                                    (ite
                                      (= |nmi_handler.nmi@cpu[3]| (+ arrived 1))
                                      2
                                      |nmi_handler.nmi@cpu[3].in_asserted|)
                                    0)))
                              (ite
                                (= |nmi_handler.nmi@cpu[3]| (+ arrived 1))
                                2
                                |nmi_handler.nmi@cpu[3].in_asserted|)
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
                                    (ite
                                      (and
                                        (= (+ arrived 1) |nmi_handler.run_for@cpu[3]|)
                                        (not
                                          (=
                                            (ite
                                              (= |nmi_handler.run_for@cpu[3]| (+ arrived 1))
                                              2
                                              |nmi_handler.run_for@cpu[3].in_asserted|)
                                            0)))
                                      (ite
                                        (= |nmi_handler.run_for@cpu[3]| (+ arrived 1))
                                        2
                                        |nmi_handler.run_for@cpu[3].in_asserted|)
                                      2))))))))))))))
      (and
        (not urgent.cpu)
        (or (not (and (< arrived nmis) (not (= depth@cpu 0)))) (<= (+ arrived 1) nmis))
        (or (not (and (< arrived nmis) (not (= depth@cpu 0)))) (<= (+ arrived 1) nmis))
        (< arrived nmis)
        (not (= depth@cpu 0))
        (not
          (=
            (ite
              (and
                (= (+ arrived 1) latched_nmi.value)
                (not (= latched_nmi.value.in_asserted Membership.unknown)))
              latched_nmi.value.in_asserted
              (ite
                (and
                  (= (+ arrived 1) |latch[0].nmi|)
                  (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
                |latch[0].nmi.in_asserted|
                (ite
                  (and
                    (= (+ arrived 1) |latch[1].nmi|)
                    (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
                  |latch[1].nmi.in_asserted|
                  (ite
                    (and
                      (= (+ arrived 1) owed.value.nmi)
                      (not (= owed.value.nmi.in_asserted Membership.unknown)))
                    owed.value.nmi.in_asserted
                    (ite
                      (and
                        (= (+ arrived 1) nmi_handler.nmi@cpu)
                        (not (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                      nmi_handler.nmi@cpu.in_asserted
                      (ite
                        (and
                          (= (+ arrived 1) |nmi_handler.nmi@cpu[1]|)
                          (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                        |nmi_handler.nmi@cpu[1].in_asserted|
                        (ite
                          (and
                            (= (+ arrived 1) |nmi_handler.nmi@cpu[2]|)
                            (not (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[2].in_asserted|
                          (ite
                            (and
                              (= (+ arrived 1) |nmi_handler.nmi@cpu[3]|)
                              (not (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                            |nmi_handler.nmi@cpu[3].in_asserted|
                            (ite
                              (and
                                (= (+ arrived 1) nmi_handler.run_for@cpu)
                                (not (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                              nmi_handler.run_for@cpu.in_asserted
                              (ite
                                (and
                                  (= (+ arrived 1) |nmi_handler.run_for@cpu[1]|)
                                  (not
                                    (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                |nmi_handler.run_for@cpu[1].in_asserted|
                                (ite
                                  (and
                                    (= (+ arrived 1) |nmi_handler.run_for@cpu[2]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                  (ite
                                    (and
                                      (= (+ arrived 1) |nmi_handler.run_for@cpu[3]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[3].in_asserted|
                                    0))))))))))))
            2))
        (<= (+ arrived 1) nmis)
        (<= 1 (+ arrived 1))
        (<= (+ arrived 1) nmis)
        (<= 1 (+ arrived 1))
        (<= (+ arrived 1) nmis)
        (<= 1 (+ arrived 1))
        (<= (+ arrived 1) nmis)
        (=> !2 (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
        (=> !2 (< latch.count 2))
        (=> (not !2) (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
        (=
          |latched_nmi.value.in_asserted'|
          (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted))
        (= |latch.count'| (ite !2 (+ latch.count 1) latch.count))
        (=
          |latch[0].nmi'|
          (ite !2 (ite (= latch.count 0) (+ arrived 1) |latch[0].nmi|) |latch[0].nmi|))
        (=
          |latch[0].nmi.in_asserted'|
          (ite
            !2
            (ite
              (= latch.count 0)
              !3
              (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|))
            (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|)))
        (=
          |latch[1].nmi'|
          (ite !2 (ite (= latch.count 1) (+ arrived 1) |latch[1].nmi|) |latch[1].nmi|))
        (=
          |latch[1].nmi.in_asserted'|
          (ite
            !2
            (ite
              (= latch.count 1)
              !3
              (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|))
            (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|)))
        (= |arrived'| (+ arrived 1))
        (=
          |owed.value.nmi.in_asserted'|
          (ite (= owed.value.nmi (+ arrived 1)) 2 owed.value.nmi.in_asserted))
        (=
          |nmi_handler.nmi@cpu.in_asserted'|
          (ite (= nmi_handler.nmi@cpu (+ arrived 1)) 2 nmi_handler.nmi@cpu.in_asserted))
        (=
          |nmi_handler.nmi@cpu[1].in_asserted'|
          (ite
            (= |nmi_handler.nmi@cpu[1]| (+ arrived 1))
            2
            |nmi_handler.nmi@cpu[1].in_asserted|))
        (=
          |nmi_handler.nmi@cpu[2].in_asserted'|
          (ite
            (= |nmi_handler.nmi@cpu[2]| (+ arrived 1))
            2
            |nmi_handler.nmi@cpu[2].in_asserted|))
        (=
          |nmi_handler.nmi@cpu[3].in_asserted'|
          (ite
            (= |nmi_handler.nmi@cpu[3]| (+ arrived 1))
            2
            |nmi_handler.nmi@cpu[3].in_asserted|))
        (=
          |nmi_handler.run_for@cpu.in_asserted'|
          (ite (= nmi_handler.run_for@cpu (+ arrived 1)) 2 nmi_handler.run_for@cpu.in_asserted))
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
        (=
          |nmi_handler.run_for@cpu[3].in_asserted'|
          (ite
            (= |nmi_handler.run_for@cpu[3]| (+ arrived 1))
            2
            |nmi_handler.run_for@cpu[3].in_asserted|))
        (not |bad.pair_was_seen'|)
        (= |nmis'| nmis)
        (= |kvm_mark'| kvm_mark)
        (= |nmi_state'| nmi_state)
        (= |latched_nmi.some'| latched_nmi.some)
        (= |latched_nmi.value'| latched_nmi.value)
        (= |last_nmi_rip'| last_nmi_rip)
        (= |swallow_nmi'| swallow_nmi)
        (= |run_count'| run_count)
        (= |nmi_blocked'| nmi_blocked)
        (= |saved_blocked'| saved_blocked)
        (= |smi_pending'| smi_pending)
        (= |smi_seen'| smi_seen)
        (= |cr2'| cr2)
        (= |exit~'| exit~)
        (= |owed.some'| owed.some)
        (= |owed.value.nmi'| owed.value.nmi)
        (= |host_rip'| host_rip)
        (= |depth@cpu'| depth@cpu)
        (= |position@cpu'| position@cpu)
        (= |position@cpu[0]'| |position@cpu[0]|)
        (= |position@cpu[1]'| |position@cpu[1]|)
        (= |position@cpu[2]'| |position@cpu[2]|)
        (= |position@cpu[3]'| |position@cpu[3]|)
        (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
        (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
        (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
        (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
        (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
        (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
        (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
        (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
        (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
        (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
        (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
        (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
        (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
        (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
        (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
        (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
        (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
        (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
        (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
        (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
        (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
        (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
        (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
        (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
        (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
        (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
        (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
        (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
        (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
        (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
        (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)))))
(define-fun |nmi_arrives[in the set]| () Bool
  (let ((!2 (or (< latch.count 1) (and (= latch.count 0) (not nmi_blocked)))))
    (let ((!3 (ite
                (and
                  (= (+ arrived 1) latched_nmi.value)
                  (not
                    (=
                      (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted)
                      0)))
                (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted)
                (ite
                  (and
                    (= (+ arrived 1) |latch[0].nmi|)
                    (not
                      (= (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|) 0)))
                  (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|)
                  (ite
                    (and
                      (= (+ arrived 1) |latch[1].nmi|)
                      (not
                        (=
                          (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|)
                          0)))
                    (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|)
                    (ite
                      (and
                        (= (+ arrived 1) owed.value.nmi)
                        (not
                          (=
                            (ite (= owed.value.nmi (+ arrived 1)) 2 owed.value.nmi.in_asserted)
                            0)))
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
                        (ite
                          (= nmi_handler.nmi@cpu (+ arrived 1))
                          2
                          nmi_handler.nmi@cpu.in_asserted)
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
                                (= (+ arrived 1) |nmi_handler.nmi@cpu[3]|)
                                (not
                                  (=
                                    (ite
                                      (= |nmi_handler.nmi@cpu[3]| (+ arrived 1))
                                      2
                                      |nmi_handler.nmi@cpu[3].in_asserted|)
                                    0)))
                              (ite
                                (= |nmi_handler.nmi@cpu[3]| (+ arrived 1))
                                2
                                |nmi_handler.nmi@cpu[3].in_asserted|)
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
                                    (ite
                                      (and
                                        (= (+ arrived 1) |nmi_handler.run_for@cpu[3]|)
                                        (not
                                          (=
                                            (ite
                                              (= |nmi_handler.run_for@cpu[3]| (+ arrived 1))
                                              2
                                              |nmi_handler.run_for@cpu[3].in_asserted|)
                                            0)))
                                      (ite
                                        (= |nmi_handler.run_for@cpu[3]| (+ arrived 1))
                                        2
                                        |nmi_handler.run_for@cpu[3].in_asserted|)
                                      2))))))))))))))
      (and
        (not urgent.cpu)
        (or (not (and (< arrived nmis) (not (= depth@cpu 0)))) (<= (+ arrived 1) nmis))
        (or (not (and (< arrived nmis) (not (= depth@cpu 0)))) (<= (+ arrived 1) nmis))
        (< arrived nmis)
        (not (= depth@cpu 0))
        (not
          (or
            (=
              (ite
                (and
                  (= (+ arrived 1) latched_nmi.value)
                  (not (= latched_nmi.value.in_asserted Membership.unknown)))
                latched_nmi.value.in_asserted
                (ite
                  (and
                    (= (+ arrived 1) |latch[0].nmi|)
                    (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
                  |latch[0].nmi.in_asserted|
                  (ite
                    (and
                      (= (+ arrived 1) |latch[1].nmi|)
                      (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
                    |latch[1].nmi.in_asserted|
                    (ite
                      (and
                        (= (+ arrived 1) owed.value.nmi)
                        (not (= owed.value.nmi.in_asserted Membership.unknown)))
                      owed.value.nmi.in_asserted
                      (ite
                        (and
                          (= (+ arrived 1) nmi_handler.nmi@cpu)
                          (not (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                        nmi_handler.nmi@cpu.in_asserted
                        (ite
                          (and
                            (= (+ arrived 1) |nmi_handler.nmi@cpu[1]|)
                            (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[1].in_asserted|
                          (ite
                            (and
                              (= (+ arrived 1) |nmi_handler.nmi@cpu[2]|)
                              (not (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                            |nmi_handler.nmi@cpu[2].in_asserted|
                            (ite
                              (and
                                (= (+ arrived 1) |nmi_handler.nmi@cpu[3]|)
                                (not
                                  (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                              |nmi_handler.nmi@cpu[3].in_asserted|
                              (ite
                                (and
                                  (= (+ arrived 1) nmi_handler.run_for@cpu)
                                  (not
                                    (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                nmi_handler.run_for@cpu.in_asserted
                                (ite
                                  (and
                                    (= (+ arrived 1) |nmi_handler.run_for@cpu[1]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[1].in_asserted|
                                  (ite
                                    (and
                                      (= (+ arrived 1) |nmi_handler.run_for@cpu[2]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[2].in_asserted|
                                    (ite
                                      (and
                                        (= (+ arrived 1) |nmi_handler.run_for@cpu[3]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[3].in_asserted|
                                      0))))))))))))
              2)
            (=
              (ite
                (and
                  (= (+ arrived 1) latched_nmi.value)
                  (not (= latched_nmi.value.in_asserted Membership.unknown)))
                latched_nmi.value.in_asserted
                (ite
                  (and
                    (= (+ arrived 1) |latch[0].nmi|)
                    (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
                  |latch[0].nmi.in_asserted|
                  (ite
                    (and
                      (= (+ arrived 1) |latch[1].nmi|)
                      (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
                    |latch[1].nmi.in_asserted|
                    (ite
                      (and
                        (= (+ arrived 1) owed.value.nmi)
                        (not (= owed.value.nmi.in_asserted Membership.unknown)))
                      owed.value.nmi.in_asserted
                      (ite
                        (and
                          (= (+ arrived 1) nmi_handler.nmi@cpu)
                          (not (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                        nmi_handler.nmi@cpu.in_asserted
                        (ite
                          (and
                            (= (+ arrived 1) |nmi_handler.nmi@cpu[1]|)
                            (not (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                          |nmi_handler.nmi@cpu[1].in_asserted|
                          (ite
                            (and
                              (= (+ arrived 1) |nmi_handler.nmi@cpu[2]|)
                              (not (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                            |nmi_handler.nmi@cpu[2].in_asserted|
                            (ite
                              (and
                                (= (+ arrived 1) |nmi_handler.nmi@cpu[3]|)
                                (not
                                  (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                              |nmi_handler.nmi@cpu[3].in_asserted|
                              (ite
                                (and
                                  (= (+ arrived 1) nmi_handler.run_for@cpu)
                                  (not
                                    (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                nmi_handler.run_for@cpu.in_asserted
                                (ite
                                  (and
                                    (= (+ arrived 1) |nmi_handler.run_for@cpu[1]|)
                                    (not
                                      (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                  |nmi_handler.run_for@cpu[1].in_asserted|
                                  (ite
                                    (and
                                      (= (+ arrived 1) |nmi_handler.run_for@cpu[2]|)
                                      (not
                                        (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                    |nmi_handler.run_for@cpu[2].in_asserted|
                                    (ite
                                      (and
                                        (= (+ arrived 1) |nmi_handler.run_for@cpu[3]|)
                                        (not
                                          (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                      |nmi_handler.run_for@cpu[3].in_asserted|
                                      0))))))))))))
              0)))
        (<= (+ arrived 1) nmis)
        (<= 1 (+ arrived 1))
        (<= (+ arrived 1) nmis)
        (<= 1 (+ arrived 1))
        (<= (+ arrived 1) nmis)
        (<= 1 (+ arrived 1))
        (<= (+ arrived 1) nmis)
        (=> !2 (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
        (=> !2 (< latch.count 2))
        (=> (not !2) (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
        (=
          |latched_nmi.value.in_asserted'|
          (ite (= latched_nmi.value (+ arrived 1)) 2 latched_nmi.value.in_asserted))
        (= |latch.count'| (ite !2 (+ latch.count 1) latch.count))
        (=
          |latch[0].nmi'|
          (ite !2 (ite (= latch.count 0) (+ arrived 1) |latch[0].nmi|) |latch[0].nmi|))
        (=
          |latch[0].nmi.in_asserted'|
          (ite
            !2
            (ite
              (= latch.count 0)
              !3
              (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|))
            (ite (= |latch[0].nmi| (+ arrived 1)) 2 |latch[0].nmi.in_asserted|)))
        (=
          |latch[1].nmi'|
          (ite !2 (ite (= latch.count 1) (+ arrived 1) |latch[1].nmi|) |latch[1].nmi|))
        (=
          |latch[1].nmi.in_asserted'|
          (ite
            !2
            (ite
              (= latch.count 1)
              !3
              (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|))
            (ite (= |latch[1].nmi| (+ arrived 1)) 2 |latch[1].nmi.in_asserted|)))
        (= |arrived'| (+ arrived 1))
        (=
          |owed.value.nmi.in_asserted'|
          (ite (= owed.value.nmi (+ arrived 1)) 2 owed.value.nmi.in_asserted))
        (=
          |nmi_handler.nmi@cpu.in_asserted'|
          (ite (= nmi_handler.nmi@cpu (+ arrived 1)) 2 nmi_handler.nmi@cpu.in_asserted))
        (=
          |nmi_handler.nmi@cpu[1].in_asserted'|
          (ite
            (= |nmi_handler.nmi@cpu[1]| (+ arrived 1))
            2
            |nmi_handler.nmi@cpu[1].in_asserted|))
        (=
          |nmi_handler.nmi@cpu[2].in_asserted'|
          (ite
            (= |nmi_handler.nmi@cpu[2]| (+ arrived 1))
            2
            |nmi_handler.nmi@cpu[2].in_asserted|))
        (=
          |nmi_handler.nmi@cpu[3].in_asserted'|
          (ite
            (= |nmi_handler.nmi@cpu[3]| (+ arrived 1))
            2
            |nmi_handler.nmi@cpu[3].in_asserted|))
        (=
          |nmi_handler.run_for@cpu.in_asserted'|
          (ite (= nmi_handler.run_for@cpu (+ arrived 1)) 2 nmi_handler.run_for@cpu.in_asserted))
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
        (=
          |nmi_handler.run_for@cpu[3].in_asserted'|
          (ite
            (= |nmi_handler.run_for@cpu[3]| (+ arrived 1))
            2
            |nmi_handler.run_for@cpu[3].in_asserted|))
        (not |bad.pair_was_seen'|)
        (= |nmis'| nmis)
        (= |kvm_mark'| kvm_mark)
        (= |nmi_state'| nmi_state)
        (= |latched_nmi.some'| latched_nmi.some)
        (= |latched_nmi.value'| latched_nmi.value)
        (= |last_nmi_rip'| last_nmi_rip)
        (= |swallow_nmi'| swallow_nmi)
        (= |run_count'| run_count)
        (= |nmi_blocked'| nmi_blocked)
        (= |saved_blocked'| saved_blocked)
        (= |smi_pending'| smi_pending)
        (= |smi_seen'| smi_seen)
        (= |cr2'| cr2)
        (= |exit~'| exit~)
        (= |owed.some'| owed.some)
        (= |owed.value.nmi'| owed.value.nmi)
        (= |host_rip'| host_rip)
        (= |depth@cpu'| depth@cpu)
        (= |position@cpu'| position@cpu)
        (= |position@cpu[0]'| |position@cpu[0]|)
        (= |position@cpu[1]'| |position@cpu[1]|)
        (= |position@cpu[2]'| |position@cpu[2]|)
        (= |position@cpu[3]'| |position@cpu[3]|)
        (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
        (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| |nmi_handler.nmi@cpu[0].in_asserted|)
        (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
        (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
        (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
        (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
        (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
        (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
        (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
        (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
        (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
        (= |nmi_handler.run_for@cpu[0]'| |nmi_handler.run_for@cpu[0]|)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| |nmi_handler.run_for@cpu[0].in_asserted|)
        (= |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu[1]|)
        (= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[2]|)
        (= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[3]|)
        (= |nmi_handler.back_to_back@cpu'| nmi_handler.back_to_back@cpu)
        (= |nmi_handler.back_to_back@cpu[0]'| |nmi_handler.back_to_back@cpu[0]|)
        (= |nmi_handler.back_to_back@cpu[1]'| |nmi_handler.back_to_back@cpu[1]|)
        (= |nmi_handler.back_to_back@cpu[2]'| |nmi_handler.back_to_back@cpu[2]|)
        (= |nmi_handler.back_to_back@cpu[3]'| |nmi_handler.back_to_back@cpu[3]|)
        (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
        (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
        (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
        (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
        (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
        (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
        (= |nmi_handler.handled@cpu[0]'| |nmi_handler.handled@cpu[0]|)
        (= |nmi_handler.handled@cpu[1]'| |nmi_handler.handled@cpu[1]|)
        (= |nmi_handler.handled@cpu[2]'| |nmi_handler.handled@cpu[2]|)
        (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
        (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)))))
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
                    (and
                      (not (= latch.count 0))
                      (not nmi_blocked)
                      (or
                        (and (<= 4 position@cpu) (<= position@cpu 15))
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
                              (= |position@cpu[2]| at.nmi_handler.default_do_nmi)
                              (= |position@cpu[3]| at.nmi_handler.exc_nmi)
                              (= |position@cpu[3]| at.nmi_handler.default_do_nmi)))))
                      (not (= latch.count 0))
                      (< depth@cpu 5)
                      |nmi_blocked'|
                      (= |latch.count'| (- latch.count 1))
                      (= |latch[0].nmi'| |latch[1].nmi|)
                      (= |latch[0].nmi.in_asserted'| |latch[1].nmi.in_asserted|)
                      (= |latch[1].nmi'| 0)
                      (= |latch[1].nmi.in_asserted'| Membership.unknown)
                      (= |depth@cpu'| (+ depth@cpu 1))
                      (= |position@cpu'| at.nmi_handler.exc_nmi)
                      (= |position@cpu[0]'| (ite (= !2 0) position@cpu |position@cpu[0]|))
                      (= |position@cpu[1]'| (ite (= !2 1) position@cpu |position@cpu[1]|))
                      (= |position@cpu[2]'| (ite (= !2 2) position@cpu |position@cpu[2]|))
                      (= |position@cpu[3]'| (ite (= !2 3) position@cpu |position@cpu[3]|))
                      (= |nmi_handler.nmi@cpu'| |latch[0].nmi|)
                      (= |nmi_handler.nmi@cpu.in_asserted'| |latch[0].nmi.in_asserted|)
                      (=
                        |nmi_handler.nmi@cpu[0]'|
                        (ite (= !3 0) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[0]|))
                      (=
                        |nmi_handler.nmi@cpu[0].in_asserted'|
                        (ite
                          (= !4 0)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[0].in_asserted|))
                      (=
                        |nmi_handler.nmi@cpu[1]'|
                        (ite (= !3 1) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[1]|))
                      (=
                        |nmi_handler.nmi@cpu[1].in_asserted'|
                        (ite
                          (= !4 1)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[1].in_asserted|))
                      (=
                        |nmi_handler.nmi@cpu[2]'|
                        (ite (= !3 2) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[2]|))
                      (=
                        |nmi_handler.nmi@cpu[2].in_asserted'|
                        (ite
                          (= !4 2)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[2].in_asserted|))
                      (=
                        |nmi_handler.nmi@cpu[3]'|
                        (ite (= !3 3) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[3]|))
                      (=
                        |nmi_handler.nmi@cpu[3].in_asserted'|
                        (ite
                          (= !4 3)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[3].in_asserted|))
                      (=
                        |nmi_handler.rip@cpu'|
                        (ite (and (<= 1 position@cpu) (<= position@cpu 3)) 6 host_rip))
                      (=
                        |nmi_handler.rip@cpu[0]'|
                        (ite (= !5 0) nmi_handler.rip@cpu |nmi_handler.rip@cpu[0]|))
                      (=
                        |nmi_handler.rip@cpu[1]'|
                        (ite (= !5 1) nmi_handler.rip@cpu |nmi_handler.rip@cpu[1]|))
                      (=
                        |nmi_handler.rip@cpu[2]'|
                        (ite (= !5 2) nmi_handler.rip@cpu |nmi_handler.rip@cpu[2]|))
                      (=
                        |nmi_handler.rip@cpu[3]'|
                        (ite (= !5 3) nmi_handler.rip@cpu |nmi_handler.rip@cpu[3]|))
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
                              (= 1 |latch[1].nmi|)
                              (not (= |latch[1].nmi.in_asserted| Membership.unknown)))
                            |latch[1].nmi.in_asserted|
                            (ite
                              (and
                                (= 1 owed.value.nmi)
                                (not (= owed.value.nmi.in_asserted Membership.unknown)))
                              owed.value.nmi.in_asserted
                              (ite
                                (and
                                  (= 1 |latch[0].nmi|)
                                  (not (= |latch[0].nmi.in_asserted| Membership.unknown)))
                                |latch[0].nmi.in_asserted|
                                (ite
                                  (and
                                    (=
                                      1
                                      (ite
                                        (= !3 1)
                                        nmi_handler.nmi@cpu
                                        |nmi_handler.nmi@cpu[1]|))
                                    (not
                                      (=
                                        (ite
                                          (= !4 1)
                                          nmi_handler.nmi@cpu.in_asserted
                                          |nmi_handler.nmi@cpu[1].in_asserted|)
                                        0)))
                                  (ite
                                    (= !4 1)
                                    nmi_handler.nmi@cpu.in_asserted
                                    |nmi_handler.nmi@cpu[1].in_asserted|)
                                  (ite
                                    (and
                                      (=
                                        1
                                        (ite
                                          (= !3 2)
                                          nmi_handler.nmi@cpu
                                          |nmi_handler.nmi@cpu[2]|))
                                      (not
                                        (=
                                          (ite
                                            (= !4 2)
                                            nmi_handler.nmi@cpu.in_asserted
                                            |nmi_handler.nmi@cpu[2].in_asserted|)
                                          0)))
                                    (ite
                                      (= !4 2)
                                      nmi_handler.nmi@cpu.in_asserted
                                      |nmi_handler.nmi@cpu[2].in_asserted|)
                                    (ite
                                      (and
                                        (=
                                          1
                                          (ite
                                            (= !3 3)
                                            nmi_handler.nmi@cpu
                                            |nmi_handler.nmi@cpu[3]|))
                                        (not
                                          (=
                                            (ite
                                              (= !4 3)
                                              nmi_handler.nmi@cpu.in_asserted
                                              |nmi_handler.nmi@cpu[3].in_asserted|)
                                            0)))
                                      (ite
                                        (= !4 3)
                                        nmi_handler.nmi@cpu.in_asserted
                                        |nmi_handler.nmi@cpu[3].in_asserted|)
                                      (ite
                                        (and
                                          (=
                                            1
                                            (ite
                                              (= !6 1)
                                              nmi_handler.run_for@cpu
                                              |nmi_handler.run_for@cpu[1]|))
                                          (not
                                            (=
                                              (ite
                                                (= !7 1)
                                                nmi_handler.run_for@cpu.in_asserted
                                                |nmi_handler.run_for@cpu[1].in_asserted|)
                                              0)))
                                        (ite
                                          (= !7 1)
                                          nmi_handler.run_for@cpu.in_asserted
                                          |nmi_handler.run_for@cpu[1].in_asserted|)
                                        (ite
                                          (and
                                            (=
                                              1
                                              (ite
                                                (= !6 2)
                                                nmi_handler.run_for@cpu
                                                |nmi_handler.run_for@cpu[2]|))
                                            (not
                                              (=
                                                (ite
                                                  (= !7 2)
                                                  nmi_handler.run_for@cpu.in_asserted
                                                  |nmi_handler.run_for@cpu[2].in_asserted|)
                                                0)))
                                          (ite
                                            (= !7 2)
                                            nmi_handler.run_for@cpu.in_asserted
                                            |nmi_handler.run_for@cpu[2].in_asserted|)
                                          (ite
                                            (and
                                              (=
                                                1
                                                (ite
                                                  (= !6 3)
                                                  nmi_handler.run_for@cpu
                                                  |nmi_handler.run_for@cpu[3]|))
                                              (not
                                                (=
                                                  (ite
                                                    (= !7 3)
                                                    nmi_handler.run_for@cpu.in_asserted
                                                    |nmi_handler.run_for@cpu[3].in_asserted|)
                                                  0)))
                                            (ite
                                              (= !7 3)
                                              nmi_handler.run_for@cpu.in_asserted
                                              |nmi_handler.run_for@cpu[3].in_asserted|)
                                            0)))))))))))
                      (=
                        |nmi_handler.run_for@cpu[0]'|
                        (ite (= !6 0) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[0]|))
                      (=
                        |nmi_handler.run_for@cpu[0].in_asserted'|
                        (ite
                          (= !7 0)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[0].in_asserted|))
                      (=
                        |nmi_handler.run_for@cpu[1]'|
                        (ite (= !6 1) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[1]|))
                      (=
                        |nmi_handler.run_for@cpu[1].in_asserted'|
                        (ite
                          (= !7 1)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[1].in_asserted|))
                      (=
                        |nmi_handler.run_for@cpu[2]'|
                        (ite (= !6 2) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[2]|))
                      (=
                        |nmi_handler.run_for@cpu[2].in_asserted'|
                        (ite
                          (= !7 2)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[2].in_asserted|))
                      (=
                        |nmi_handler.run_for@cpu[3]'|
                        (ite (= !6 3) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[3]|))
                      (=
                        |nmi_handler.run_for@cpu[3].in_asserted'|
                        (ite
                          (= !7 3)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[3].in_asserted|))
                      (not |nmi_handler.back_to_back@cpu'|)
                      (=
                        |nmi_handler.back_to_back@cpu[0]'|
                        (ite
                          (= !8 0)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[0]|))
                      (=
                        |nmi_handler.back_to_back@cpu[1]'|
                        (ite
                          (= !8 1)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[1]|))
                      (=
                        |nmi_handler.back_to_back@cpu[2]'|
                        (ite
                          (= !8 2)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[2]|))
                      (=
                        |nmi_handler.back_to_back@cpu[3]'|
                        (ite
                          (= !8 3)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[3]|))
                      (= |nmi_handler.asked@cpu'| 0)
                      (=
                        |nmi_handler.asked@cpu[0]'|
                        (ite (= !9 0) nmi_handler.asked@cpu |nmi_handler.asked@cpu[0]|))
                      (=
                        |nmi_handler.asked@cpu[1]'|
                        (ite (= !9 1) nmi_handler.asked@cpu |nmi_handler.asked@cpu[1]|))
                      (=
                        |nmi_handler.asked@cpu[2]'|
                        (ite (= !9 2) nmi_handler.asked@cpu |nmi_handler.asked@cpu[2]|))
                      (=
                        |nmi_handler.asked@cpu[3]'|
                        (ite (= !9 3) nmi_handler.asked@cpu |nmi_handler.asked@cpu[3]|))
                      (= |nmi_handler.handled@cpu'| 0)
                      (=
                        |nmi_handler.handled@cpu[0]'|
                        (ite (= !10 0) nmi_handler.handled@cpu |nmi_handler.handled@cpu[0]|))
                      (=
                        |nmi_handler.handled@cpu[1]'|
                        (ite (= !10 1) nmi_handler.handled@cpu |nmi_handler.handled@cpu[1]|))
                      (=
                        |nmi_handler.handled@cpu[2]'|
                        (ite (= !10 2) nmi_handler.handled@cpu |nmi_handler.handled@cpu[2]|))
                      (=
                        |nmi_handler.handled@cpu[3]'|
                        (ite (= !10 3) nmi_handler.handled@cpu |nmi_handler.handled@cpu[3]|))
                      (not |bad.pair_was_seen'|)
                      (= |nmis'| nmis)
                      (= |kvm_mark'| kvm_mark)
                      (= |nmi_state'| nmi_state)
                      (= |last_nmi_rip'| last_nmi_rip)
                      (= |swallow_nmi'| swallow_nmi)
                      (= |run_count'| run_count)
                      (= |saved_blocked'| saved_blocked)
                      (= |arrived'| arrived)
                      (= |smi_pending'| smi_pending)
                      (= |smi_seen'| smi_seen)
                      (= |cr2'| cr2)
                      (= |exit~'| exit~)
                      (= |host_rip'| host_rip)
                      (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
                      same.latched_nmi
                      same.owed)))))))))))
(define-fun |instrumented_code[either]| () Bool
  (and
    (not urgent.cpu)
    (<= 4 position@cpu)
    (<= position@cpu 15)
    (not
      (or
        (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
        (= position@cpu at.vcpu_run.tdh_vp_enter)
        (= position@cpu in.vcpu_run.tdh_vp_enter)
        (= position@cpu at.vcpu_run.vmx_handle_nmi)
        (= position@cpu in.vcpu_run.vmx_handle_nmi)
        (= position@cpu at.vcpu_run.resend_nmi)
        (= position@cpu at.vcpu_run.kvm_after_interrupt)
        (= position@cpu at.vcpu_run.guest_state_exit_irqoff)))
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu))
(define-fun |instrumented_code[or #1]| () Bool
  (and
    (not urgent.cpu)
    (<= 4 position@cpu)
    (<= position@cpu 15)
    (not
      (or
        (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
        (= position@cpu at.vcpu_run.tdh_vp_enter)
        (= position@cpu in.vcpu_run.tdh_vp_enter)
        (= position@cpu at.vcpu_run.vmx_handle_nmi)
        (= position@cpu in.vcpu_run.vmx_handle_nmi)
        (= position@cpu at.vcpu_run.resend_nmi)
        (= position@cpu at.vcpu_run.kvm_after_interrupt)
        (= position@cpu at.vcpu_run.guest_state_exit_irqoff)))
    (not |nmi_blocked'|)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.stack
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun smm_runs () Bool
  (and
    smi_pending
    (or
      (and (<= 4 position@cpu) (<= position@cpu 15))
      (and (<= 1 position@cpu) (<= position@cpu 3)))
    (not |nmi_blocked'|)
    (not |smi_pending'|)
    (not |bad.pair_was_seen'|)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |smi_seen'| smi_seen)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |monitor:pair_was_seen'| |monitor:pair_was_seen|)
    same.cpu.stack
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun trans () Bool
  (or
    nmi_handler.exc_nmi
    nmi_handler.exc_nmi/2
    nmi_handler.default_do_nmi
    |nmi_handler.nmi_handle[not in the set]|
    |nmi_handler.nmi_handle[in the set]|
    nmi_handler.end_of_nmi
    nmi_handler.end_of_nmi/2
    vcpu_run.guest_state_enter_irqoff
    vcpu_run.tdh_vp_enter
    vcpu_run.vmx_handle_nmi
    vcpu_run.kvm_after_interrupt
    vcpu_run.guest_state_exit_irqoff
    vcpu_run.kvm_after_interrupt/2
    vcpu_run.guest_state_exit_irqoff/2
    vcpu_run.kvm_after_interrupt/3
    vcpu_run.guest_state_exit_irqoff/3
    vcpu_run.guest_state_exit_irqoff/4
    vcpu_run.back_in_the_run_loop
    vcpu_run.back_in_the_run_loop/2
    vcpu_run.back_in_the_run_loop/3
    |tdx_module.vm_entry[either]|
    |tdx_module.vm_entry[or #1]|
    tdx_module.seamret
    |td_guest.run[either]|
    |td_guest.run[or #1]|
    |nmi_arrives[not in the set]|
    |nmi_arrives[in the set]|
    deliver_nmi
    |instrumented_code[either]|
    |instrumented_code[or #1]|
    smm_runs))
(define-fun config () Bool true)
(define-fun safe () Bool (not bad.pair_was_seen))
; END MODEL
(define-fun lemma.64a671e71e56 () Bool (<= arrived nmis))
(define-fun lemma.3d42bc0954ed () Bool (<= latched_nmi.value 0))
(define-fun lemma.263d4ec7031f () Bool (<= latched_nmi.value arrived))
(define-fun lemma.ddbf3d2272bf () Bool (<= latched_nmi.value nmi_handler.asked@cpu))
(define-fun lemma.5f5b2e1bdbe3 () Bool (<= latched_nmi.value nmi_handler.nmi@cpu))
(define-fun lemma.70d45cc8b875 () Bool (<= latched_nmi.value |latch[1].nmi|))
(define-fun lemma.4e7801772d75 () Bool (<= latched_nmi.value |nmi_handler.nmi@cpu[3]|))
(define-fun lemma.2f5381cb17e4 () Bool (<= latched_nmi.value |nmi_handler.run_for@cpu[1]|))
(define-fun lemma.6198cd548292 () Bool (<= latched_nmi.value |nmi_handler.run_for@cpu[3]|))
(define-fun lemma.a2a131020fe1 () Bool (<= nmi_handler.handled@cpu nmi_handler.asked@cpu))
(define-fun lemma.a7f63a91ebf9 () Bool (<= nmi_handler.nmi@cpu arrived))
(define-fun lemma.a02ef1194305 () Bool (<= nmi_handler.run_for@cpu arrived))
(define-fun lemma.4774a342393e () Bool (<= nmi_handler.run_for@cpu nmi_handler.nmi@cpu))
(define-fun lemma.d5d7d9c8b8f8 () Bool (<= owed.value.nmi arrived))
(define-fun lemma.53daad74264c () Bool (<= |latch[0].nmi| arrived))
(define-fun lemma.be8a1ac6e4d1 () Bool (<= |latch[1].nmi| 0))
(define-fun lemma.27c6d4b479d3 () Bool (<= |latch[1].nmi| arrived))
(define-fun lemma.3eb1cec94be7 () Bool (<= |latch[1].nmi| latched_nmi.value))
(define-fun lemma.730a883e67d8 () Bool (<= |latch[1].nmi| nmi_handler.asked@cpu))
(define-fun lemma.099a57789302 () Bool (<= |latch[1].nmi| nmi_handler.nmi@cpu))
(define-fun lemma.f47c2967d6bc () Bool (<= |latch[1].nmi| |nmi_handler.nmi@cpu[1]|))
(define-fun lemma.3ffea80047e1 () Bool (<= |latch[1].nmi| |nmi_handler.nmi@cpu[2]|))
(define-fun lemma.ed55772062e0 () Bool (<= |latch[1].nmi| |nmi_handler.nmi@cpu[3]|))
(define-fun lemma.d0e8deeee507 () Bool (<= |latch[1].nmi| |nmi_handler.run_for@cpu[2]|))
(define-fun lemma.fcf94b2684fe () Bool (<= |latch[1].nmi| |nmi_handler.run_for@cpu[3]|))
(define-fun lemma.870dd6a82ac4 () Bool (<= |nmi_handler.asked@cpu[1]| 0))
(define-fun lemma.cf718c5d51e3 () Bool (<= |nmi_handler.asked@cpu[1]| |nmi_handler.nmi@cpu[2]|))
(define-fun lemma.aeaca2770b4d () Bool (<= |nmi_handler.asked@cpu[2]| 0))
(define-fun lemma.28cc21be602d () Bool (<= |nmi_handler.asked@cpu[3]| 0))
(define-fun lemma.91fc19024d6d () Bool (<= |nmi_handler.handled@cpu[1]| 0))
(define-fun lemma.6e36db697254 () Bool (<= |nmi_handler.handled@cpu[1]| |nmi_handler.asked@cpu[1]|))
(define-fun lemma.9e3191cf7a08 () Bool (<= |nmi_handler.handled@cpu[1]| |nmi_handler.asked@cpu[2]|))
(define-fun lemma.2a216607492b () Bool (<= |nmi_handler.handled@cpu[2]| 0))
(define-fun lemma.8d1be54820e6 () Bool (<= |nmi_handler.handled@cpu[3]| 0))
(define-fun lemma.3064729b6092 () Bool (<= |nmi_handler.handled@cpu[3]| |nmi_handler.asked@cpu[3]|))
(define-fun lemma.27f06d491a91 () Bool (<= |nmi_handler.nmi@cpu[1]| 0))
(define-fun lemma.74dcf1d14cf6 () Bool (<= |nmi_handler.nmi@cpu[1]| nmi_handler.asked@cpu))
(define-fun lemma.d2b77936f5f7 () Bool (<= |nmi_handler.nmi@cpu[1]| |latch[0].nmi|))
(define-fun lemma.f2ad94982240 () Bool (<= |nmi_handler.nmi@cpu[1]| |latch[1].nmi|))
(define-fun lemma.6ec6b4c263e4 () Bool (<= |nmi_handler.nmi@cpu[1]| |nmi_handler.nmi@cpu[2]|))
(define-fun lemma.6b52b73e3219 () Bool (<= |nmi_handler.nmi@cpu[1]| |nmi_handler.run_for@cpu[1]|))
(define-fun lemma.687ddc36dfce () Bool (<= |nmi_handler.nmi@cpu[2]| 0))
(define-fun lemma.00abf3e6b4e6 () Bool (<= |nmi_handler.nmi@cpu[2]| arrived))
(define-fun lemma.5c5da43364dd () Bool (<= |nmi_handler.nmi@cpu[2]| nmi_handler.nmi@cpu))
(define-fun lemma.dd02cef99716 () Bool (<= |nmi_handler.nmi@cpu[2]| |latch[1].nmi|))
(define-fun lemma.26c793f94f0c () Bool (<= |nmi_handler.nmi@cpu[2]| |nmi_handler.nmi@cpu[1]|))
(define-fun lemma.34d9aa538c4e () Bool (<= |nmi_handler.nmi@cpu[3]| 0))
(define-fun lemma.a298c41ac446 () Bool (<= |nmi_handler.nmi@cpu[3]| arrived))
(define-fun lemma.4cfe730c7846 () Bool (<= |nmi_handler.nmi@cpu[3]| latched_nmi.value))
(define-fun lemma.0ef7d6a8579a () Bool (<= |nmi_handler.nmi@cpu[3]| |latch[1].nmi|))
(define-fun lemma.5575a700b7e1 () Bool (<= |nmi_handler.nmi@cpu[3]| |nmi_handler.run_for@cpu[3]|))
(define-fun lemma.ae8300297b2c () Bool (<= |nmi_handler.run_for@cpu[1]| 0))
(define-fun lemma.f30769f8211b () Bool (<= |nmi_handler.run_for@cpu[1]| latched_nmi.value))
(define-fun lemma.901312c272ac () Bool (<= |nmi_handler.run_for@cpu[1]| nmi_handler.nmi@cpu))
(define-fun lemma.2aec820445c8 () Bool (<= |nmi_handler.run_for@cpu[1]| |nmi_handler.handled@cpu[1]|))
(define-fun lemma.48ce265c5ea7 () Bool (<= |nmi_handler.run_for@cpu[1]| |nmi_handler.nmi@cpu[1]|))
(define-fun lemma.cba9a1cf30a7 () Bool (<= |nmi_handler.run_for@cpu[2]| 0))
(define-fun lemma.38017d0a4d67 () Bool (<= |nmi_handler.run_for@cpu[2]| latched_nmi.value))
(define-fun lemma.3e833ee116d7 () Bool (<= |nmi_handler.run_for@cpu[2]| |latch[1].nmi|))
(define-fun lemma.54290cc49a39 () Bool (<= |nmi_handler.run_for@cpu[2]| |nmi_handler.run_for@cpu[3]|))
(define-fun lemma.50cab2c1fa50 () Bool (<= |nmi_handler.run_for@cpu[3]| latched_nmi.value))
(define-fun lemma.6befa7926f88 () Bool (<= |nmi_handler.run_for@cpu[3]| owed.value.nmi))
(define-fun lemma.a65281ad7127 () Bool (<= |nmi_handler.run_for@cpu[3]| |latch[1].nmi|))
(define-fun lemma.2eea83f3b052 () Bool (<= |nmi_handler.run_for@cpu[3]| |nmi_handler.nmi@cpu[1]|))
(define-fun lemma.4796373eb4cf () Bool (<= |nmi_handler.run_for@cpu[3]| |nmi_handler.nmi@cpu[3]|))
(define-fun lemma.0ac4b8eacdf7 () Bool (<= |nmi_handler.run_for@cpu[3]| |nmi_handler.run_for@cpu[2]|))
(define-fun lemma.27fc7dd0afb4 () Bool (= latched_nmi.value.in_asserted Membership.unknown))
(define-fun lemma.9d676bac5105 () Bool (= |latch[1].nmi.in_asserted| Membership.unknown))
(define-fun lemma.97a8f2e19585 () Bool (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown))
(define-fun lemma.494285a80e42 () Bool (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown))
(define-fun lemma.01c1101d1bdf () Bool (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown))
(define-fun lemma.764a4cb889b2 () Bool (= |nmi_handler.rip@cpu[1]| Rip.nowhere))
(define-fun lemma.b5262dfea42f () Bool (= |nmi_handler.rip@cpu[2]| Rip.nowhere))
(define-fun lemma.6c7a31249613 () Bool (= |nmi_handler.rip@cpu[3]| Rip.nowhere))
(define-fun lemma.9dea02e0d338 () Bool (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown))
(define-fun lemma.2bf00ce7f3c6 () Bool (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown))
(define-fun lemma.67e2b1a9fbc3 () Bool (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown))
(define-fun lemma.29fce56f3f43 () Bool (= |position@cpu[2]| idle))
(define-fun lemma.2f349c2c94bd () Bool (= |position@cpu[3]| idle))
(define-fun lemma.c900dfb61f75 () Bool (=> (<= 1 |latch[0].nmi|) (< nmi_handler.nmi@cpu |latch[0].nmi|)))
(define-fun lemma.722eaed0787b () Bool (=> (<= 1 |latch[0].nmi|) (< owed.value.nmi |latch[0].nmi|)))
(define-fun lemma.072ae2f7d486 () Bool (=> (= exit~ Exit.none) (= host_rip Rip.before_seamcall)))
(define-fun lemma.63766c0380a3 () Bool (=> (= exit~ Exit.none) (not |monitor:pair_was_seen|)))
(define-fun lemma.20bdb8805a97 () Bool (=> (= exit~ Exit.other) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.e8211bd11341 () Bool (=> (= last_nmi_rip Rip.after_nmi_check) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.31d47f718b71 () Bool (=> (= last_nmi_rip Rip.after_nmi_check) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.99975bd47795 () Bool (=> (= last_nmi_rip Rip.after_seamret) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.2dd40d0655fa () Bool (=> (= last_nmi_rip Rip.after_seamret) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.d4f63f74b0a8 () Bool (=> (= last_nmi_rip Rip.before_seamcall) (not (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff))))
(define-fun lemma.2cfe5e7d821e () Bool (=> (= last_nmi_rip Rip.before_seamcall) (not (= |position@cpu[0]| at.vcpu_run.resend_nmi))))
(define-fun lemma.f0374e284af5 () Bool (=> (= last_nmi_rip Rip.nmi_helper) (= exit~ Exit.nmi)))
(define-fun lemma.c75ffbee2e85 () Bool (=> (= last_nmi_rip Rip.nmi_helper) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.5d4ece62af78 () Bool (=> (= last_nmi_rip Rip.nowhere) (not swallow_nmi)))
(define-fun lemma.e38935e09da8 () Bool (=> (= last_nmi_rip Rip.outside) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.47c3537cd156 () Bool (=> (= last_nmi_rip Rip.outside) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.df8910ced309 () Bool (=> (= latch.count 0) (<= |latch[0].nmi| 0)))
(define-fun lemma.243ce0b56418 () Bool (=> (= latch.count 0) (= |latch[0].nmi.in_asserted| Membership.unknown)))
(define-fun lemma.6f76517147d5 () Bool (=> (= latch.count 1) (<= 1 |latch[0].nmi|)))
(define-fun lemma.e5b2f3b0f5d5 () Bool (=> (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.2f74fcbd0bfc () Bool (=> (= nmi_handler.nmi@cpu.in_asserted Membership.yes) (< nmi_handler.asked@cpu nmi_handler.nmi@cpu)))
(define-fun lemma.1d3425c2985b () Bool (=> (= nmi_handler.rip@cpu Rip.after_nmi_check) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff)))
(define-fun lemma.7ca35d66d743 () Bool (=> (= nmi_handler.rip@cpu Rip.after_seamret) (= exit~ Exit.other)))
(define-fun lemma.02476b21cc01 () Bool (=> (= nmi_handler.rip@cpu Rip.before_seamcall) (= exit~ Exit.none)))
(define-fun lemma.cbb436ca9aa5 () Bool (=> (= nmi_handler.rip@cpu Rip.nmi_helper) (or (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi))))
(define-fun lemma.3e4493d8ee44 () Bool (=> (= nmi_handler.rip@cpu Rip.nowhere) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
(define-fun lemma.9942c39b6a85 () Bool (=> (= nmi_handler.rip@cpu Rip.outside) (= host_rip Rip.outside)))
(define-fun lemma.cea52b2a5104 () Bool (=> (= nmi_handler.rip@cpu Rip.outside) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))
(define-fun lemma.096493389349 () Bool (=> (= owed.value.nmi.in_asserted Membership.unknown) (not owed.some)))
(define-fun lemma.a5e0b3565eaf () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (<= nmi_handler.asked@cpu 0)))
(define-fun lemma.00cf6162ad8a () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (= depth@cpu 2)))
(define-fun lemma.fc8e37ce12c0 () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (= nmi_state NmiState.executing)))
(define-fun lemma.0f69b15278bc () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= nmi_handler.nmi@cpu.in_asserted Membership.no) (= nmi_handler.nmi@cpu.in_asserted Membership.yes))))
(define-fun lemma.c7fb55d3d836 () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= nmi_handler.rip@cpu Rip.before_seamcall) (= nmi_handler.rip@cpu Rip.after_seamret) (= nmi_handler.rip@cpu Rip.nmi_helper) (= nmi_handler.rip@cpu Rip.after_nmi_check) (= nmi_handler.rip@cpu Rip.outside))))
(define-fun lemma.fb72fded7e6a () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= nmi_handler.run_for@cpu.in_asserted Membership.no) (= nmi_handler.run_for@cpu.in_asserted Membership.yes))))
(define-fun lemma.f0e41856f21d () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.8e9acf5574f1 () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) nmi_blocked))
(define-fun lemma.286f44a639de () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (<= nmi_handler.asked@cpu 0)))
(define-fun lemma.3a3f5cd8e6f8 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= depth@cpu 2)))
(define-fun lemma.a0f749c38b58 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= nmi_state NmiState.not_running)))
(define-fun lemma.b563c19c3688 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= |position@cpu[1]| idle)))
(define-fun lemma.c8004df94f17 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.327d0205f57c () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.f84af328db23 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (= depth@cpu 2)))
(define-fun lemma.a84d9971c0ae () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (= nmi_state NmiState.executing)))
(define-fun lemma.94919d494c84 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (or (= last_nmi_rip Rip.before_seamcall) (= last_nmi_rip Rip.after_seamret) (= last_nmi_rip Rip.nmi_helper) (= last_nmi_rip Rip.after_nmi_check) (= last_nmi_rip Rip.outside))))
(define-fun lemma.412535b082e3 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) nmi_blocked))
(define-fun lemma.2fecb356a63b () Bool (=> (= position@cpu at.td_guest.run) (= depth@cpu 3)))
(define-fun lemma.a7b8504d2971 () Bool (=> (= position@cpu at.td_guest.run) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.3025d37a326d () Bool (=> (= position@cpu at.td_guest.run) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.fab88fc64f66 () Bool (=> (= position@cpu at.tdx_module.seamret) (= depth@cpu 2)))
(define-fun lemma.f576529a0028 () Bool (=> (= position@cpu at.tdx_module.seamret) (= nmi_state NmiState.not_running)))
(define-fun lemma.0b45306d0696 () Bool (=> (= position@cpu at.tdx_module.seamret) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))
(define-fun lemma.952ee632b685 () Bool (=> (= position@cpu at.tdx_module.seamret) (= |position@cpu[1]| idle)))
(define-fun lemma.e840acc54f74 () Bool (=> (= position@cpu at.tdx_module.seamret) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.11d9dffe0819 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= depth@cpu 2)))
(define-fun lemma.485463791093 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= nmi_state NmiState.not_running)))
(define-fun lemma.9206fea7193e () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))
(define-fun lemma.d1a2e58aaf02 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.7db376473e87 () Bool (=> (= position@cpu at.tdx_module.vm_entry) nmi_blocked))
(define-fun lemma.dbf3eb7d99c9 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= depth@cpu 1)))
(define-fun lemma.e7f3e34accf7 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none)))
(define-fun lemma.98a6f6ca37a0 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| idle)))
(define-fun lemma.c4690cae46be () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= depth@cpu 1)))
(define-fun lemma.2eae334240be () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= exit~ Exit.nmi)))
(define-fun lemma.658186c740d1 () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= host_rip Rip.after_nmi_check)))
(define-fun lemma.19fe69c09f8a () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| idle)))
(define-fun lemma.2a6f5a1e5ab4 () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (not (= last_nmi_rip Rip.before_seamcall))))
(define-fun lemma.593e222b6a82 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) (= depth@cpu 1)))
(define-fun lemma.16ed346c20d8 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) (= exit~ Exit.nmi)))
(define-fun lemma.9ad9692d8a53 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) (not (= last_nmi_rip Rip.before_seamcall))))
(define-fun lemma.f51f350a9542 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) kvm_mark))
(define-fun lemma.0c5cde51f611 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= depth@cpu 1)))
(define-fun lemma.0cc715bdaa27 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none)))
(define-fun lemma.7463e4c22178 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| idle)))
(define-fun lemma.a65a9caa43a4 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= depth@cpu 1)))
(define-fun lemma.8d4eb983c35f () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= host_rip Rip.after_seamret)))
(define-fun lemma.589563f2217c () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= nmi_state NmiState.not_running)))
(define-fun lemma.138a483a6f30 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| idle)))
(define-fun lemma.5379514cbc3f () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (not kvm_mark)))
(define-fun lemma.1e02dbde2e91 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= depth@cpu 1)))
(define-fun lemma.a6c135115b4b () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= host_rip Rip.outside)))
(define-fun lemma.0d7d4b498a7c () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| idle)))
(define-fun lemma.fa38788d805e () Bool (=> (= position@cpu idle) (= depth@cpu 0)))
(define-fun lemma.eab68a47fd3c () Bool (=> (= position@cpu idle) (= latch.count 0)))
(define-fun lemma.5227de27563a () Bool (=> (= |latch[0].nmi.in_asserted| Membership.unknown) (= latch.count 0)))
(define-fun lemma.95381b063697 () Bool (=> (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= host_rip Rip.after_nmi_check)))
(define-fun lemma.e89bd92208d9 () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= host_rip Rip.after_seamret)))
(define-fun lemma.4ef26a9be8e6 () Bool (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= nmi_handler.rip@cpu Rip.outside)))
(define-fun lemma.52c99a0af5e7 () Bool (=> (= |position@cpu[0]| idle) (or (= depth@cpu 0) (= depth@cpu 1))))
(define-fun lemma.86973e63e352 () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= host_rip Rip.before_seamcall)))
(define-fun lemma.2e98568b68ba () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (or (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.a0a60911c075 () Bool (=> (= |position@cpu[3]| idle) (and (<= |nmi_handler.nmi@cpu[3]| 0) (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[3]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[3]| 0) (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[3]|) (<= |nmi_handler.asked@cpu[3]| 0) (<= |nmi_handler.handled@cpu[3]| 0))))
(define-fun lemma.bfc71c1166d4 () Bool (=> (and (= exit~ Exit.nmi) |monitor:pair_was_seen|) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.0a8eef3702ed () Bool (=> (and (= last_nmi_rip Rip.after_nmi_check) (= |latch[0].nmi.in_asserted| Membership.no)) (not (= host_rip Rip.outside))))
(define-fun lemma.114efd012976 () Bool (=> (and (= last_nmi_rip Rip.after_nmi_check) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)) (not (= nmi_handler.nmi@cpu.in_asserted Membership.no))))
(define-fun lemma.9c182246caef () Bool (=> (and (= last_nmi_rip Rip.after_seamret) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)) (not (= nmi_handler.nmi@cpu.in_asserted Membership.no))))
(define-fun lemma.f40617b4a9b8 () Bool (=> (and (= last_nmi_rip Rip.before_seamcall) (= exit~ Exit.nmi)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.57d7045d0cf4 () Bool (=> (and (= last_nmi_rip Rip.before_seamcall) (= exit~ Exit.other)) (not (= nmi_handler.nmi@cpu.in_asserted Membership.no))))
(define-fun lemma.fbf8c6bb2192 () Bool (=> (and (= last_nmi_rip Rip.nmi_helper) (= |latch[0].nmi.in_asserted| Membership.no)) (not (= host_rip Rip.after_nmi_check))))
(define-fun lemma.ca0faa52cecb () Bool (=> (and (= last_nmi_rip Rip.nmi_helper) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff)) (not (= nmi_handler.nmi@cpu.in_asserted Membership.no))))
(define-fun lemma.b6541954cb56 () Bool (=> (and (= last_nmi_rip Rip.nmi_helper) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)) (not (= nmi_handler.nmi@cpu.in_asserted Membership.no))))
(define-fun lemma.a3be678ba395 () Bool (=> (and (= last_nmi_rip Rip.nmi_helper) swallow_nmi) (not (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.c7225ea40efe () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (= last_nmi_rip Rip.after_nmi_check)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.1c2d10e20be7 () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (= last_nmi_rip Rip.after_seamret)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.06a0c1352446 () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (= last_nmi_rip Rip.before_seamcall)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.041642c216a8 () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (= last_nmi_rip Rip.before_seamcall)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.7f8cc7b537bd () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (= last_nmi_rip Rip.before_seamcall)) (not (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.9b3eac893f1d () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (= last_nmi_rip Rip.nmi_helper)) (not (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff))))
(define-fun lemma.0aed3e05c8f0 () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (= last_nmi_rip Rip.nmi_helper)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.c5c5d47fbb16 () Bool (=> (and (= position@cpu at.nmi_handler.nmi_handle) (not |monitor:pair_was_seen|) swallow_nmi) nmi_handler.back_to_back@cpu))
(define-fun lemma.44f6834108bd () Bool (=> (and (= position@cpu at.tdx_module.seamret) (not |monitor:pair_was_seen|) (not owed.some)) (= exit~ Exit.other)))
(define-fun lemma.3ec6f7d93ed2 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (= last_nmi_rip Rip.before_seamcall)) (not (= |latch[0].nmi.in_asserted| Membership.no))))
(define-fun lemma.daa1731d4a33 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not |monitor:pair_was_seen|) (= exit~ Exit.nmi)) owed.some))
(define-fun lemma.e7d0568061d9 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not |monitor:pair_was_seen|) nmi_blocked) owed.some))
(define-fun lemma.159641113376 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) |monitor:pair_was_seen|) (not nmi_blocked)))
(define-fun lemma.33cac216d577 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= last_nmi_rip Rip.after_seamret)) (not (= |latch[0].nmi.in_asserted| Membership.no))))
(define-fun lemma.ac7366a1458e () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= last_nmi_rip Rip.before_seamcall)) (not (= exit~ Exit.nmi))))
(define-fun lemma.2ee3a885e67a () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= last_nmi_rip Rip.before_seamcall)) (not (= |latch[0].nmi.in_asserted| Membership.no))))
(define-fun lemma.e76a173f26c0 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= last_nmi_rip Rip.nmi_helper)) (not (= |latch[0].nmi.in_asserted| Membership.no))))
(define-fun lemma.2e83f27ba188 () Bool (=> (and (not saved_blocked) |monitor:pair_was_seen|) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.788d0d46922d () Bool (=> (and (not swallow_nmi) (= nmi_handler.nmi@cpu.in_asserted Membership.no)) (< 0 nmi_handler.handled@cpu)))
(define-fun lemma.617100dce51c () Bool (=> (and (not swallow_nmi) (= |latch[0].nmi.in_asserted| Membership.no)) (< 1 nmi_handler.handled@cpu)))
(define-fun lemma.555ea5ce3d5a () Bool (=> (and swallow_nmi (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi)) (not (= nmi_handler.nmi@cpu.in_asserted Membership.no))))
(define-fun lemma.33b974d513dc () Bool (=> (not kvm_mark) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.8c389436824f () Bool (=> (not nmi_blocked) (<= owed.value.nmi 0)))
(define-fun lemma.bf3eaa417537 () Bool (=> (not nmi_blocked) (= nmi_state NmiState.not_running)))
(define-fun lemma.22bb8924efdb () Bool (=> (not nmi_blocked) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.37e086758ec6 () Bool (=> (not owed.some) (<= owed.value.nmi 0)))
(define-fun lemma.2240aa6196a4 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (and (<= nmi_handler.nmi@cpu 0) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.rip@cpu Rip.nowhere) (<= nmi_handler.run_for@cpu 0) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (not nmi_handler.back_to_back@cpu) (<= nmi_handler.asked@cpu 0) (<= nmi_handler.handled@cpu 0))))
(define-fun lemma.e54854660633 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (and (= |nmi_handler.nmi@cpu[0]| 0) (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[0]| Rip.nowhere) (= |nmi_handler.run_for@cpu[0]| 0) (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[0]|) (= |nmi_handler.asked@cpu[0]| 0) (= |nmi_handler.handled@cpu[0]| 0))))
(define-fun lemma.c76c6c87c8b9 () Bool (=> (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (and (<= |nmi_handler.nmi@cpu[1]| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[1]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[1]| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[1]|) (<= |nmi_handler.asked@cpu[1]| 0) (<= |nmi_handler.handled@cpu[1]| 0))))
(define-fun lemma.37c437cef6d7 () Bool (=> kvm_mark (= host_rip Rip.nmi_helper)))
(define-fun lemma.0d7ffc3e7e15 () Bool (=> kvm_mark (= |position@cpu[1]| idle)))
(define-fun lemma.a3351da94e74 () Bool (=> nmi_blocked (= |position@cpu[1]| idle)))
(define-fun lemma.8f14b74809d3 () Bool (=> nmi_blocked (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret))))
(define-fun lemma.e1eee64ae42c () Bool (=> owed.some (<= 1 owed.value.nmi)))
(define-fun lemma.618395fd5ac3 () Bool (=> owed.some (= exit~ Exit.nmi)))
(define-fun lemma.6edc83b3ad6b () Bool (=> owed.some (or (= last_nmi_rip Rip.nowhere) (= last_nmi_rip Rip.before_seamcall))))
(define-fun lemma.5be6d5c8ac81 () Bool (=> owed.some (or (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.tdx_module.seamret))))
(define-fun lemma.b02c3fcd6c3b () Bool (not saved_blocked))
(define-fun lemma.a04ac6b8ee1e () Bool (not smi_pending))
(define-fun lemma.4b2d0cfdfd62 () Bool (not |nmi_handler.back_to_back@cpu[1]|))
(define-fun lemma.aff939053bdb () Bool (not |nmi_handler.back_to_back@cpu[2]|))
(define-fun lemma.645e8c578145 () Bool (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2) (= depth@cpu 3)))
(define-fun lemma.20c7b943d811 () Bool (or (= last_nmi_rip Rip.nowhere) (= last_nmi_rip Rip.before_seamcall) (= last_nmi_rip Rip.after_seamret) (= last_nmi_rip Rip.nmi_helper) (= last_nmi_rip Rip.after_nmi_check) (= last_nmi_rip Rip.outside)))
(define-fun lemma.032530cb45de () Bool (or (= latch.count 0) (= latch.count 1)))
(define-fun lemma.84fbd2dc147d () Bool (or (= nmi_handler.rip@cpu Rip.nowhere) (= nmi_handler.rip@cpu Rip.before_seamcall) (= nmi_handler.rip@cpu Rip.after_seamret) (= nmi_handler.rip@cpu Rip.nmi_helper) (= nmi_handler.rip@cpu Rip.after_nmi_check) (= nmi_handler.rip@cpu Rip.outside)))
(define-fun lemma.c358d67eecc0 () Bool (or (= owed.value.nmi.in_asserted Membership.unknown) (= owed.value.nmi.in_asserted Membership.yes)))
(define-fun lemma.dbc968eb07b0 () Bool (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)))
(define-fun lemma.6007454638ad () Bool (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))
(define-fun lemma.b48a8025a209 () Bool (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.64a671e71e56 lemma.3d42bc0954ed lemma.263d4ec7031f lemma.ddbf3d2272bf lemma.5f5b2e1bdbe3 lemma.70d45cc8b875 lemma.4e7801772d75 lemma.2f5381cb17e4 lemma.6198cd548292 lemma.a2a131020fe1 lemma.a7f63a91ebf9 lemma.a02ef1194305 lemma.4774a342393e lemma.d5d7d9c8b8f8 lemma.53daad74264c lemma.be8a1ac6e4d1 lemma.27c6d4b479d3 lemma.3eb1cec94be7 lemma.730a883e67d8 lemma.099a57789302 lemma.f47c2967d6bc lemma.3ffea80047e1 lemma.ed55772062e0 lemma.d0e8deeee507 lemma.fcf94b2684fe lemma.870dd6a82ac4 lemma.cf718c5d51e3 lemma.aeaca2770b4d lemma.28cc21be602d lemma.91fc19024d6d lemma.6e36db697254 lemma.9e3191cf7a08 lemma.2a216607492b lemma.8d1be54820e6 lemma.3064729b6092 lemma.27f06d491a91 lemma.74dcf1d14cf6 lemma.d2b77936f5f7 lemma.f2ad94982240 lemma.6ec6b4c263e4 lemma.6b52b73e3219 lemma.687ddc36dfce lemma.00abf3e6b4e6 lemma.5c5da43364dd lemma.dd02cef99716 lemma.26c793f94f0c lemma.34d9aa538c4e lemma.a298c41ac446 lemma.4cfe730c7846 lemma.0ef7d6a8579a lemma.5575a700b7e1 lemma.ae8300297b2c lemma.f30769f8211b lemma.901312c272ac lemma.2aec820445c8 lemma.48ce265c5ea7 lemma.cba9a1cf30a7 lemma.38017d0a4d67 lemma.3e833ee116d7 lemma.54290cc49a39 lemma.50cab2c1fa50 lemma.6befa7926f88 lemma.a65281ad7127 lemma.2eea83f3b052 lemma.4796373eb4cf lemma.0ac4b8eacdf7 lemma.27fc7dd0afb4 lemma.9d676bac5105 lemma.97a8f2e19585 lemma.494285a80e42 lemma.01c1101d1bdf lemma.764a4cb889b2 lemma.b5262dfea42f lemma.6c7a31249613 lemma.9dea02e0d338 lemma.2bf00ce7f3c6 lemma.67e2b1a9fbc3 lemma.29fce56f3f43 lemma.2f349c2c94bd lemma.c900dfb61f75 lemma.722eaed0787b lemma.072ae2f7d486 lemma.63766c0380a3 lemma.20bdb8805a97 lemma.e8211bd11341 lemma.31d47f718b71 lemma.99975bd47795 lemma.2dd40d0655fa lemma.d4f63f74b0a8 lemma.2cfe5e7d821e lemma.f0374e284af5 lemma.c75ffbee2e85 lemma.5d4ece62af78 lemma.e38935e09da8 lemma.47c3537cd156 lemma.df8910ced309 lemma.243ce0b56418 lemma.6f76517147d5 lemma.e5b2f3b0f5d5 lemma.2f74fcbd0bfc lemma.1d3425c2985b lemma.7ca35d66d743 lemma.02476b21cc01 lemma.cbb436ca9aa5 lemma.3e4493d8ee44 lemma.9942c39b6a85 lemma.cea52b2a5104 lemma.096493389349 lemma.a5e0b3565eaf lemma.00cf6162ad8a lemma.fc8e37ce12c0 lemma.0f69b15278bc lemma.c7fb55d3d836 lemma.fb72fded7e6a lemma.f0e41856f21d lemma.8e9acf5574f1 lemma.286f44a639de lemma.3a3f5cd8e6f8 lemma.a0f749c38b58 lemma.b563c19c3688 lemma.c8004df94f17 lemma.327d0205f57c lemma.f84af328db23 lemma.a84d9971c0ae lemma.94919d494c84 lemma.412535b082e3 lemma.2fecb356a63b lemma.a7b8504d2971 lemma.3025d37a326d lemma.fab88fc64f66 lemma.f576529a0028 lemma.0b45306d0696 lemma.952ee632b685 lemma.e840acc54f74 lemma.11d9dffe0819 lemma.485463791093 lemma.9206fea7193e lemma.d1a2e58aaf02 lemma.7db376473e87 lemma.dbf3eb7d99c9 lemma.e7f3e34accf7 lemma.98a6f6ca37a0 lemma.c4690cae46be lemma.2eae334240be lemma.658186c740d1 lemma.19fe69c09f8a lemma.2a6f5a1e5ab4 lemma.593e222b6a82 lemma.16ed346c20d8 lemma.9ad9692d8a53 lemma.f51f350a9542 lemma.0c5cde51f611 lemma.0cc715bdaa27 lemma.7463e4c22178 lemma.a65a9caa43a4 lemma.8d4eb983c35f lemma.589563f2217c lemma.138a483a6f30 lemma.5379514cbc3f lemma.1e02dbde2e91 lemma.a6c135115b4b lemma.0d7d4b498a7c lemma.fa38788d805e lemma.eab68a47fd3c lemma.5227de27563a lemma.95381b063697 lemma.e89bd92208d9 lemma.4ef26a9be8e6 lemma.52c99a0af5e7 lemma.86973e63e352 lemma.2e98568b68ba lemma.a0a60911c075 lemma.bfc71c1166d4 lemma.0a8eef3702ed lemma.114efd012976 lemma.9c182246caef lemma.f40617b4a9b8 lemma.57d7045d0cf4 lemma.fbf8c6bb2192 lemma.ca0faa52cecb lemma.b6541954cb56 lemma.a3be678ba395 lemma.c7225ea40efe lemma.1c2d10e20be7 lemma.06a0c1352446 lemma.041642c216a8 lemma.7f8cc7b537bd lemma.9b3eac893f1d lemma.0aed3e05c8f0 lemma.c5c5d47fbb16 lemma.44f6834108bd lemma.3ec6f7d93ed2 lemma.daa1731d4a33 lemma.e7d0568061d9 lemma.159641113376 lemma.33cac216d577 lemma.ac7366a1458e lemma.2ee3a885e67a lemma.e76a173f26c0 lemma.2e83f27ba188 lemma.788d0d46922d lemma.617100dce51c lemma.555ea5ce3d5a lemma.33b974d513dc lemma.8c389436824f lemma.bf3eaa417537 lemma.22bb8924efdb lemma.37e086758ec6 lemma.2240aa6196a4 lemma.e54854660633 lemma.c76c6c87c8b9 lemma.37c437cef6d7 lemma.0d7ffc3e7e15 lemma.a3351da94e74 lemma.8f14b74809d3 lemma.e1eee64ae42c lemma.618395fd5ac3 lemma.6edc83b3ad6b lemma.5be6d5c8ac81 lemma.b02c3fcd6c3b lemma.a04ac6b8ee1e lemma.4b2d0cfdfd62 lemma.aff939053bdb lemma.645e8c578145 lemma.20c7b943d811 lemma.032530cb45de lemma.84fbd2dc147d lemma.c358d67eecc0 lemma.dbc968eb07b0 lemma.6007454638ad lemma.b48a8025a209 lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and
      (<= 1 |nmis'|)
      (<= 0 |nmi_state'|)
      (<= |nmi_state'| 2)
      (<= 0 |latched_nmi.value'|)
      (<= 0 |latched_nmi.value.in_asserted'|)
      (<= |latched_nmi.value.in_asserted'| 2)
      (<= 0 |last_nmi_rip'|)
      (<= |last_nmi_rip'| 6)
      (<= 0 |run_count'|)
      (<= 0 |latch.count'|)
      (<= |latch.count'| 2)
      (<= 0 |latch[0].nmi'|)
      (<= 0 |latch[0].nmi.in_asserted'|)
      (<= |latch[0].nmi.in_asserted'| 2)
      (<= 0 |latch[1].nmi'|)
      (<= 0 |latch[1].nmi.in_asserted'|)
      (<= |latch[1].nmi.in_asserted'| 2)
      (<= 0 |arrived'|)
      (<= 0 |cr2'|)
      (<= |cr2'| 2)
      (<= 0 |exit~'|)
      (<= |exit~'| 2)
      (<= 0 |owed.value.nmi'|)
      (<= 0 |owed.value.nmi.in_asserted'|)
      (<= |owed.value.nmi.in_asserted'| 2)
      (<= 0 |host_rip'|)
      (<= |host_rip'| 6)
      (<= 0 |depth@cpu'|)
      (<= |depth@cpu'| 5)
      (<= 0 |position@cpu'|)
      (<= |position@cpu'| 19)
      (<= 0 |position@cpu[0]'|)
      (<= |position@cpu[0]'| 15)
      (<= 0 |position@cpu[1]'|)
      (<= |position@cpu[1]'| 18)
      (<= 0 |position@cpu[2]'|)
      (<= |position@cpu[2]'| 19)
      (<= 0 |position@cpu[3]'|)
      (<= |position@cpu[3]'| 3)
      (<= 0 |nmi_handler.nmi@cpu'|)
      (<= 0 |nmi_handler.nmi@cpu.in_asserted'|)
      (<= |nmi_handler.nmi@cpu.in_asserted'| 2)
      (= |nmi_handler.nmi@cpu[0]'| 0)
      (= |nmi_handler.nmi@cpu[0].in_asserted'| Membership.unknown)
      (<= 0 |nmi_handler.nmi@cpu[1]'|)
      (<= 0 |nmi_handler.nmi@cpu[1].in_asserted'|)
      (<= |nmi_handler.nmi@cpu[1].in_asserted'| 2)
      (<= 0 |nmi_handler.nmi@cpu[2]'|)
      (<= 0 |nmi_handler.nmi@cpu[2].in_asserted'|)
      (<= |nmi_handler.nmi@cpu[2].in_asserted'| 2)
      (<= 0 |nmi_handler.nmi@cpu[3]'|)
      (<= 0 |nmi_handler.nmi@cpu[3].in_asserted'|)
      (<= |nmi_handler.nmi@cpu[3].in_asserted'| 2)
      (<= 0 |nmi_handler.rip@cpu'|)
      (<= |nmi_handler.rip@cpu'| 6)
      (= |nmi_handler.rip@cpu[0]'| Rip.nowhere)
      (<= 0 |nmi_handler.rip@cpu[1]'|)
      (<= |nmi_handler.rip@cpu[1]'| 6)
      (<= 0 |nmi_handler.rip@cpu[2]'|)
      (<= |nmi_handler.rip@cpu[2]'| 6)
      (<= 0 |nmi_handler.rip@cpu[3]'|)
      (<= |nmi_handler.rip@cpu[3]'| 6)
      (<= 0 |nmi_handler.run_for@cpu'|)
      (<= 0 |nmi_handler.run_for@cpu.in_asserted'|)
      (<= |nmi_handler.run_for@cpu.in_asserted'| 2)
      (= |nmi_handler.run_for@cpu[0]'| 0)
      (= |nmi_handler.run_for@cpu[0].in_asserted'| Membership.unknown)
      (<= 0 |nmi_handler.run_for@cpu[1]'|)
      (<= 0 |nmi_handler.run_for@cpu[1].in_asserted'|)
      (<= |nmi_handler.run_for@cpu[1].in_asserted'| 2)
      (<= 0 |nmi_handler.run_for@cpu[2]'|)
      (<= 0 |nmi_handler.run_for@cpu[2].in_asserted'|)
      (<= |nmi_handler.run_for@cpu[2].in_asserted'| 2)
      (<= 0 |nmi_handler.run_for@cpu[3]'|)
      (<= 0 |nmi_handler.run_for@cpu[3].in_asserted'|)
      (<= |nmi_handler.run_for@cpu[3].in_asserted'| 2)
      (<= 0 |nmi_handler.asked@cpu'|)
      (= |nmi_handler.asked@cpu[0]'| 0)
      (<= 0 |nmi_handler.asked@cpu[1]'|)
      (<= 0 |nmi_handler.asked@cpu[2]'|)
      (<= 0 |nmi_handler.asked@cpu[3]'|)
      (<= 0 |nmi_handler.handled@cpu'|)
      (= |nmi_handler.handled@cpu[0]'| 0)
      (<= 0 |nmi_handler.handled@cpu[1]'|)
      (<= 0 |nmi_handler.handled@cpu[2]'|)
      (<= 0 |nmi_handler.handled@cpu[3]'|))
    (<= |arrived'| |nmis'|)
    (<= |latched_nmi.value'| 0)
    (<= |latched_nmi.value'| |arrived'|)
    (<= |latched_nmi.value'| |nmi_handler.asked@cpu'|)
    (<= |latched_nmi.value'| |nmi_handler.nmi@cpu'|)
    (<= |latched_nmi.value'| |latch[1].nmi'|)
    (<= |latched_nmi.value'| |nmi_handler.nmi@cpu[3]'|)
    (<= |latched_nmi.value'| |nmi_handler.run_for@cpu[1]'|)
    (<= |latched_nmi.value'| |nmi_handler.run_for@cpu[3]'|)
    (<= |nmi_handler.handled@cpu'| |nmi_handler.asked@cpu'|)
    (<= |nmi_handler.nmi@cpu'| |arrived'|)
    (<= |nmi_handler.run_for@cpu'| |arrived'|)
    (<= |nmi_handler.run_for@cpu'| |nmi_handler.nmi@cpu'|)
    (<= |owed.value.nmi'| |arrived'|)
    (<= |latch[0].nmi'| |arrived'|)
    (<= |latch[1].nmi'| 0)
    (<= |latch[1].nmi'| |arrived'|)
    (<= |latch[1].nmi'| |latched_nmi.value'|)
    (<= |latch[1].nmi'| |nmi_handler.asked@cpu'|)
    (<= |latch[1].nmi'| |nmi_handler.nmi@cpu'|)
    (<= |latch[1].nmi'| |nmi_handler.nmi@cpu[1]'|)
    (<= |latch[1].nmi'| |nmi_handler.nmi@cpu[2]'|)
    (<= |latch[1].nmi'| |nmi_handler.nmi@cpu[3]'|)
    (<= |latch[1].nmi'| |nmi_handler.run_for@cpu[2]'|)
    (<= |latch[1].nmi'| |nmi_handler.run_for@cpu[3]'|)
    (<= |nmi_handler.asked@cpu[1]'| 0)
    (<= |nmi_handler.asked@cpu[1]'| |nmi_handler.nmi@cpu[2]'|)
    (<= |nmi_handler.asked@cpu[2]'| 0)
    (<= |nmi_handler.asked@cpu[3]'| 0)
    (<= |nmi_handler.handled@cpu[1]'| 0)
    (<= |nmi_handler.handled@cpu[1]'| |nmi_handler.asked@cpu[1]'|)
    (<= |nmi_handler.handled@cpu[1]'| |nmi_handler.asked@cpu[2]'|)
    (<= |nmi_handler.handled@cpu[2]'| 0)
    (<= |nmi_handler.handled@cpu[3]'| 0)
    (<= |nmi_handler.handled@cpu[3]'| |nmi_handler.asked@cpu[3]'|)
    (<= |nmi_handler.nmi@cpu[1]'| 0)
    (<= |nmi_handler.nmi@cpu[1]'| |nmi_handler.asked@cpu'|)
    (<= |nmi_handler.nmi@cpu[1]'| |latch[0].nmi'|)
    (<= |nmi_handler.nmi@cpu[1]'| |latch[1].nmi'|)
    (<= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[2]'|)
    (<= |nmi_handler.nmi@cpu[1]'| |nmi_handler.run_for@cpu[1]'|)
    (<= |nmi_handler.nmi@cpu[2]'| 0)
    (<= |nmi_handler.nmi@cpu[2]'| |arrived'|)
    (<= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu'|)
    (<= |nmi_handler.nmi@cpu[2]'| |latch[1].nmi'|)
    (<= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[1]'|)
    (<= |nmi_handler.nmi@cpu[3]'| 0)
    (<= |nmi_handler.nmi@cpu[3]'| |arrived'|)
    (<= |nmi_handler.nmi@cpu[3]'| |latched_nmi.value'|)
    (<= |nmi_handler.nmi@cpu[3]'| |latch[1].nmi'|)
    (<= |nmi_handler.nmi@cpu[3]'| |nmi_handler.run_for@cpu[3]'|)
    (<= |nmi_handler.run_for@cpu[1]'| 0)
    (<= |nmi_handler.run_for@cpu[1]'| |latched_nmi.value'|)
    (<= |nmi_handler.run_for@cpu[1]'| |nmi_handler.nmi@cpu'|)
    (<= |nmi_handler.run_for@cpu[1]'| |nmi_handler.handled@cpu[1]'|)
    (<= |nmi_handler.run_for@cpu[1]'| |nmi_handler.nmi@cpu[1]'|)
    (<= |nmi_handler.run_for@cpu[2]'| 0)
    (<= |nmi_handler.run_for@cpu[2]'| |latched_nmi.value'|)
    (<= |nmi_handler.run_for@cpu[2]'| |latch[1].nmi'|)
    (<= |nmi_handler.run_for@cpu[2]'| |nmi_handler.run_for@cpu[3]'|)
    (<= |nmi_handler.run_for@cpu[3]'| |latched_nmi.value'|)
    (<= |nmi_handler.run_for@cpu[3]'| |owed.value.nmi'|)
    (<= |nmi_handler.run_for@cpu[3]'| |latch[1].nmi'|)
    (<= |nmi_handler.run_for@cpu[3]'| |nmi_handler.nmi@cpu[1]'|)
    (<= |nmi_handler.run_for@cpu[3]'| |nmi_handler.nmi@cpu[3]'|)
    (<= |nmi_handler.run_for@cpu[3]'| |nmi_handler.run_for@cpu[2]'|)
    (= |latched_nmi.value.in_asserted'| Membership.unknown)
    (= |latch[1].nmi.in_asserted'| Membership.unknown)
    (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| Membership.unknown)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| Membership.unknown)
    (= |nmi_handler.rip@cpu[1]'| Rip.nowhere)
    (= |nmi_handler.rip@cpu[2]'| Rip.nowhere)
    (= |nmi_handler.rip@cpu[3]'| Rip.nowhere)
    (= |nmi_handler.run_for@cpu[1].in_asserted'| Membership.unknown)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| Membership.unknown)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| Membership.unknown)
    (= |position@cpu[2]'| idle)
    (= |position@cpu[3]'| idle)
    (=> (<= 1 |latch[0].nmi'|) (< |nmi_handler.nmi@cpu'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (< |owed.value.nmi'| |latch[0].nmi'|))
    (=> (= |exit~'| Exit.none) (= |host_rip'| Rip.before_seamcall))
    (=> (= |exit~'| Exit.none) (not |monitor:pair_was_seen'|))
    (=>
      (= |exit~'| Exit.other)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |last_nmi_rip'| Rip.after_nmi_check)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |last_nmi_rip'| Rip.after_nmi_check)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |last_nmi_rip'| Rip.after_seamret)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |last_nmi_rip'| Rip.after_seamret)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |last_nmi_rip'| Rip.before_seamcall)
      (not (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)))
    (=>
      (= |last_nmi_rip'| Rip.before_seamcall)
      (not (= |position@cpu[0]'| at.vcpu_run.resend_nmi)))
    (=> (= |last_nmi_rip'| Rip.nmi_helper) (= |exit~'| Exit.nmi))
    (=>
      (= |last_nmi_rip'| Rip.nmi_helper)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)))
    (=> (= |last_nmi_rip'| Rip.nowhere) (not |swallow_nmi'|))
    (=>
      (= |last_nmi_rip'| Rip.outside)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |last_nmi_rip'| Rip.outside)
      (or (= |position@cpu[0]'| idle) (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=> (= |latch.count'| 0) (<= |latch[0].nmi'| 0))
    (=> (= |latch.count'| 0) (= |latch[0].nmi.in_asserted'| Membership.unknown))
    (=> (= |latch.count'| 1) (<= 1 |latch[0].nmi'|))
    (=>
      (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (= |nmi_handler.nmi@cpu.in_asserted'| Membership.yes)
      (< |nmi_handler.asked@cpu'| |nmi_handler.nmi@cpu'|))
    (=>
      (= |nmi_handler.rip@cpu'| Rip.after_nmi_check)
      (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff))
    (=> (= |nmi_handler.rip@cpu'| Rip.after_seamret) (= |exit~'| Exit.other))
    (=> (= |nmi_handler.rip@cpu'| Rip.before_seamcall) (= |exit~'| Exit.none))
    (=>
      (= |nmi_handler.rip@cpu'| Rip.nmi_helper)
      (or
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)))
    (=>
      (= |nmi_handler.rip@cpu'| Rip.nowhere)
      (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown))
    (=> (= |nmi_handler.rip@cpu'| Rip.outside) (= |host_rip'| Rip.outside))
    (=>
      (= |nmi_handler.rip@cpu'| Rip.outside)
      (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))
    (=> (= |owed.value.nmi.in_asserted'| Membership.unknown) (not |owed.some'|))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (<= |nmi_handler.asked@cpu'| 0))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (= |nmi_state'| NmiState.executing))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.yes)))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (or
        (= |nmi_handler.rip@cpu'| Rip.before_seamcall)
        (= |nmi_handler.rip@cpu'| Rip.after_seamret)
        (= |nmi_handler.rip@cpu'| Rip.nmi_helper)
        (= |nmi_handler.rip@cpu'| Rip.after_nmi_check)
        (= |nmi_handler.rip@cpu'| Rip.outside)))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (or
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.no)
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.yes)))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) |nmi_blocked'|)
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (<= |nmi_handler.asked@cpu'| 0))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |nmi_state'| NmiState.not_running))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |position@cpu[1]'| idle))
    (=>
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=>
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (or
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |nmi_state'| NmiState.executing))
    (=>
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (or
        (= |last_nmi_rip'| Rip.before_seamcall)
        (= |last_nmi_rip'| Rip.after_seamret)
        (= |last_nmi_rip'| Rip.nmi_helper)
        (= |last_nmi_rip'| Rip.after_nmi_check)
        (= |last_nmi_rip'| Rip.outside)))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) |nmi_blocked'|)
    (=> (= |position@cpu'| at.td_guest.run) (= |depth@cpu'| 3))
    (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (=>
      (= |position@cpu'| at.td_guest.run)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=> (= |position@cpu'| at.tdx_module.seamret) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.tdx_module.seamret) (= |nmi_state'| NmiState.not_running))
    (=>
      (= |position@cpu'| at.tdx_module.seamret)
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
    (=> (= |position@cpu'| at.tdx_module.seamret) (= |position@cpu[1]'| idle))
    (=>
      (= |position@cpu'| at.tdx_module.seamret)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |nmi_state'| NmiState.not_running))
    (=>
      (= |position@cpu'| at.tdx_module.vm_entry)
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
    (=>
      (= |position@cpu'| at.tdx_module.vm_entry)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) |nmi_blocked'|)
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |exit~'| Exit.nmi))
    (=>
      (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
      (= |host_rip'| Rip.after_nmi_check))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]'| idle))
    (=>
      (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
      (not (= |last_nmi_rip'| Rip.before_seamcall)))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |exit~'| Exit.nmi))
    (=>
      (= |position@cpu'| at.vcpu_run.resend_nmi)
      (not (= |last_nmi_rip'| Rip.before_seamcall)))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) |kvm_mark'|)
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |host_rip'| Rip.after_seamret))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |nmi_state'| NmiState.not_running))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (not |kvm_mark'|))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |host_rip'| Rip.outside))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| idle) (= |depth@cpu'| 0))
    (=> (= |position@cpu'| idle) (= |latch.count'| 0))
    (=> (= |latch[0].nmi.in_asserted'| Membership.unknown) (= |latch.count'| 0))
    (=>
      (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
      (= |host_rip'| Rip.after_nmi_check))
    (=> (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi) (= |host_rip'| Rip.after_seamret))
    (=>
      (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
      (= |nmi_handler.rip@cpu'| Rip.outside))
    (=> (= |position@cpu[0]'| idle) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1)))
    (=> (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter) (= |host_rip'| Rip.before_seamcall))
    (=>
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
      (or
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (= |position@cpu[3]'| idle)
      (and
        (<= |nmi_handler.nmi@cpu[3]'| 0)
        (= |nmi_handler.nmi@cpu[3].in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu[3]'| Rip.nowhere)
        (<= |nmi_handler.run_for@cpu[3]'| 0)
        (= |nmi_handler.run_for@cpu[3].in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu[3]'|)
        (<= |nmi_handler.asked@cpu[3]'| 0)
        (<= |nmi_handler.handled@cpu[3]'| 0)))
    (=>
      (and (= |exit~'| Exit.nmi) |monitor:pair_was_seen'|)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and
        (= |last_nmi_rip'| Rip.after_nmi_check)
        (= |latch[0].nmi.in_asserted'| Membership.no))
      (not (= |host_rip'| Rip.outside)))
    (=>
      (and
        (= |last_nmi_rip'| Rip.after_nmi_check)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))
      (not (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)))
    (=>
      (and
        (= |last_nmi_rip'| Rip.after_seamret)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))
      (not (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)))
    (=>
      (and (= |last_nmi_rip'| Rip.before_seamcall) (= |exit~'| Exit.nmi))
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (= |last_nmi_rip'| Rip.before_seamcall) (= |exit~'| Exit.other))
      (not (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)))
    (=>
      (and (= |last_nmi_rip'| Rip.nmi_helper) (= |latch[0].nmi.in_asserted'| Membership.no))
      (not (= |host_rip'| Rip.after_nmi_check)))
    (=>
      (and
        (= |last_nmi_rip'| Rip.nmi_helper)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff))
      (not (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)))
    (=>
      (and
        (= |last_nmi_rip'| Rip.nmi_helper)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))
      (not (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)))
    (=>
      (and (= |last_nmi_rip'| Rip.nmi_helper) |swallow_nmi'|)
      (not (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)))
    (=>
      (and
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |last_nmi_rip'| Rip.after_nmi_check))
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (= |position@cpu'| at.nmi_handler.nmi_handle) (= |last_nmi_rip'| Rip.after_seamret))
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |last_nmi_rip'| Rip.before_seamcall))
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
    (=>
      (and
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |last_nmi_rip'| Rip.before_seamcall))
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |last_nmi_rip'| Rip.before_seamcall))
      (not (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)))
    (=>
      (and (= |position@cpu'| at.nmi_handler.nmi_handle) (= |last_nmi_rip'| Rip.nmi_helper))
      (not (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)))
    (=>
      (and (= |position@cpu'| at.nmi_handler.nmi_handle) (= |last_nmi_rip'| Rip.nmi_helper))
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (not |monitor:pair_was_seen'|)
        |swallow_nmi'|)
      |nmi_handler.back_to_back@cpu'|)
    (=>
      (and
        (= |position@cpu'| at.tdx_module.seamret)
        (not |monitor:pair_was_seen'|)
        (not |owed.some'|))
      (= |exit~'| Exit.other))
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |last_nmi_rip'| Rip.before_seamcall))
      (not (= |latch[0].nmi.in_asserted'| Membership.no)))
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (not |monitor:pair_was_seen'|)
        (= |exit~'| Exit.nmi))
      |owed.some'|)
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (not |monitor:pair_was_seen'|)
        |nmi_blocked'|)
      |owed.some'|)
    (=>
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) |monitor:pair_was_seen'|)
      (not |nmi_blocked'|))
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |last_nmi_rip'| Rip.after_seamret))
      (not (= |latch[0].nmi.in_asserted'| Membership.no)))
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |last_nmi_rip'| Rip.before_seamcall))
      (not (= |exit~'| Exit.nmi)))
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |last_nmi_rip'| Rip.before_seamcall))
      (not (= |latch[0].nmi.in_asserted'| Membership.no)))
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |last_nmi_rip'| Rip.nmi_helper))
      (not (= |latch[0].nmi.in_asserted'| Membership.no)))
    (=>
      (and (not |saved_blocked'|) |monitor:pair_was_seen'|)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (not |swallow_nmi'|) (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no))
      (< 0 |nmi_handler.handled@cpu'|))
    (=>
      (and (not |swallow_nmi'|) (= |latch[0].nmi.in_asserted'| Membership.no))
      (< 1 |nmi_handler.handled@cpu'|))
    (=>
      (and |swallow_nmi'| (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi))
      (not (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)))
    (=>
      (not |kvm_mark'|)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=> (not |nmi_blocked'|) (<= |owed.value.nmi'| 0))
    (=> (not |nmi_blocked'|) (= |nmi_state'| NmiState.not_running))
    (=>
      (not |nmi_blocked'|)
      (or (= |position@cpu[0]'| idle) (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=> (not |owed.some'|) (<= |owed.value.nmi'| 0))
    (=>
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run))
      (and
        (<= |nmi_handler.nmi@cpu'| 0)
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu'| Rip.nowhere)
        (<= |nmi_handler.run_for@cpu'| 0)
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu'|)
        (<= |nmi_handler.asked@cpu'| 0)
        (<= |nmi_handler.handled@cpu'| 0)))
    (=>
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))
      (and
        (= |nmi_handler.nmi@cpu[0]'| 0)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu[0]'| Rip.nowhere)
        (= |nmi_handler.run_for@cpu[0]'| 0)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu[0]'|)
        (= |nmi_handler.asked@cpu[0]'| 0)
        (= |nmi_handler.handled@cpu[0]'| 0)))
    (=>
      (or
        (= |position@cpu[1]'| idle)
        (= |position@cpu[1]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[1]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[1]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[1]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[1]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[1]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[1]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[1]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[1]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[1]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[1]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[1]'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu[1]'| at.tdx_module.vm_entry)
        (= |position@cpu[1]'| in.tdx_module.vm_entry)
        (= |position@cpu[1]'| at.tdx_module.seamret))
      (and
        (<= |nmi_handler.nmi@cpu[1]'| 0)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu[1]'| Rip.nowhere)
        (<= |nmi_handler.run_for@cpu[1]'| 0)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu[1]'|)
        (<= |nmi_handler.asked@cpu[1]'| 0)
        (<= |nmi_handler.handled@cpu[1]'| 0)))
    (=> |kvm_mark'| (= |host_rip'| Rip.nmi_helper))
    (=> |kvm_mark'| (= |position@cpu[1]'| idle))
    (=> |nmi_blocked'| (= |position@cpu[1]'| idle))
    (=>
      |nmi_blocked'|
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)))
    (=> |owed.some'| (<= 1 |owed.value.nmi'|))
    (=> |owed.some'| (= |exit~'| Exit.nmi))
    (=>
      |owed.some'|
      (or (= |last_nmi_rip'| Rip.nowhere) (= |last_nmi_rip'| Rip.before_seamcall)))
    (=>
      |owed.some'|
      (or
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.tdx_module.seamret)))
    (not |saved_blocked'|)
    (not |smi_pending'|)
    (not |nmi_handler.back_to_back@cpu[1]'|)
    (not |nmi_handler.back_to_back@cpu[2]'|)
    (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2) (= |depth@cpu'| 3))
    (or
      (= |last_nmi_rip'| Rip.nowhere)
      (= |last_nmi_rip'| Rip.before_seamcall)
      (= |last_nmi_rip'| Rip.after_seamret)
      (= |last_nmi_rip'| Rip.nmi_helper)
      (= |last_nmi_rip'| Rip.after_nmi_check)
      (= |last_nmi_rip'| Rip.outside))
    (or (= |latch.count'| 0) (= |latch.count'| 1))
    (or
      (= |nmi_handler.rip@cpu'| Rip.nowhere)
      (= |nmi_handler.rip@cpu'| Rip.before_seamcall)
      (= |nmi_handler.rip@cpu'| Rip.after_seamret)
      (= |nmi_handler.rip@cpu'| Rip.nmi_helper)
      (= |nmi_handler.rip@cpu'| Rip.after_nmi_check)
      (= |nmi_handler.rip@cpu'| Rip.outside))
    (or
      (= |owed.value.nmi.in_asserted'| Membership.unknown)
      (= |owed.value.nmi.in_asserted'| Membership.yes))
    (or
      (= |position@cpu'| idle)
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
      (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu'| at.vcpu_run.resend_nmi)
      (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
      (= |position@cpu'| at.tdx_module.vm_entry)
      (= |position@cpu'| at.tdx_module.seamret)
      (= |position@cpu'| at.td_guest.run))
    (or
      (= |position@cpu[0]'| idle)
      (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
      (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
      (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
      (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))
    (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (not |bad.pair_was_seen'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
