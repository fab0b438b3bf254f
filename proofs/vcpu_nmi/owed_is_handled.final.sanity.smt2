; property: owed_is_handled
; says: property owed_is_handled "an NMI that the exit consumed is handled some day" = consumed(x) leads to handler_runs(x) for x in Nmi
; model: models/vcpu_nmi.seam
; variant: configuration=final nmis=..
; method: ranking and helpful actions of a small instance, and clauses of a small instance, kept by induction
; lemmas: 108
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: d50453b6df35a696f2bb30926bba4de09441523f0b150e8a51a4dafb3aaea8ca
; sanity: every answer is `sat` (25 of them), or the proof would be about
; nothing: initial states, moves, and each action that can happen.
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
(declare-const x Int)
(declare-const x.in_asserted Int)
(declare-const |monitor:owed_is_handled| Bool)
(declare-const bad.owed_is_handled Bool)
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
(declare-const |x'| Int)
(declare-const |x.in_asserted'| Int)
(declare-const |monitor:owed_is_handled'| Bool)
(declare-const |bad.owed_is_handled'| Bool)
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
    (<= 0 |nmi_handler.handled@cpu[3]|)
    (<= 0 x)
    (<= 0 x.in_asserted)
    (<= x.in_asserted 2)))
(define-fun init () Bool
  (and
    (<= 1 nmis)
    (<= 0 x)
    (<= 1 x)
    (<= x nmis)
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
    (= x.in_asserted 1)
    (not |monitor:owed_is_handled|)
    (not bad.owed_is_handled)))
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
                                          (not |bad.owed_is_handled'|)
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
                                          (= |x'| x)
                                          (= |x.in_asserted'| x.in_asserted)
                                          (=
                                            |monitor:owed_is_handled'|
                                            |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
      |monitor:owed_is_handled'|
      (and |monitor:owed_is_handled| (not (= nmi_handler.run_for@cpu x))))
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
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
                                      (ite
                                        (and
                                          (= (+ nmi_handler.asked@cpu 1) x)
                                          (not (= x.in_asserted 0)))
                                        x.in_asserted
                                        0)))))))))))))
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
      (=
        |x.in_asserted'|
        (ite !1 (ite (= x (+ nmi_handler.asked@cpu 1)) 1 x.in_asserted) x.in_asserted))
      (not |bad.owed_is_handled'|)
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
      (= |x'| x)
      (= |monitor:owed_is_handled'| |monitor:owed_is_handled|))))
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
                                        (ite
                                          (and
                                            (= (+ nmi_handler.asked@cpu 1) x)
                                            (not (= x.in_asserted 0)))
                                          x.in_asserted
                                          0)))))))))))))
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
                                        (ite
                                          (and
                                            (= (+ nmi_handler.asked@cpu 1) x)
                                            (not (= x.in_asserted 0)))
                                          x.in_asserted
                                          0)))))))))))))
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
      (=
        |x.in_asserted'|
        (ite !1 (ite (= x (+ nmi_handler.asked@cpu 1)) 1 x.in_asserted) x.in_asserted))
      (not |bad.owed_is_handled'|)
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
      (= |x'| x)
      (= |monitor:owed_is_handled'| |monitor:owed_is_handled|))))
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
    (= |swallow_nmi'| (not (= (ite (< 1 nmi_handler.handled@cpu) 1 (ite swallow_nmi 1 0)) 0)))
    (= |position@cpu'| at.nmi_handler.default_do_nmi)
    (= |nmi_handler.run_for@cpu'| latched_nmi.value)
    (= |nmi_handler.run_for@cpu.in_asserted'| latched_nmi.value.in_asserted)
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
    same.latch
    same.owed))
(define-fun nmi_handler.end_of_nmi/2 () Bool
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
                                          (= position@cpu at.nmi_handler.nmi_handle)
                                          (not urgent.cpu)
                                          (<= nmis nmi_handler.asked@cpu)
                                          (not (= nmi_state NmiState.latched))
                                          (= |nmi_state'| NmiState.not_running)
                                          (=
                                            |swallow_nmi'|
                                            (not
                                              (=
                                                (ite
                                                  (< 1 nmi_handler.handled@cpu)
                                                  1
                                                  (ite swallow_nmi 1 0))
                                                0)))
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
                                          (not |bad.owed_is_handled'|)
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
                                          (= |x'| x)
                                          (= |x.in_asserted'| x.in_asserted)
                                          (=
                                            |monitor:owed_is_handled'|
                                            |monitor:owed_is_handled|)
                                          same.latch
                                          same.latched_nmi
                                          same.owed)))))))))))))))))))))
(define-fun vcpu_run.guest_state_enter_irqoff () Bool
  (and
    (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
    (not urgent.cpu)
    (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
      (not |bad.owed_is_handled'|)
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
      (= |x'| x)
      (= |x.in_asserted'| x.in_asserted)
      (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
                              (ite (and (= 1 x) (not (= x.in_asserted 0))) x.in_asserted 0))))
                        nmi_handler.run_for@cpu.in_asserted)))))))))
      (not |nmi_handler.back_to_back@cpu'|)
      (= |nmi_handler.asked@cpu'| 0)
      (= |nmi_handler.handled@cpu'| 0)
      (not |bad.owed_is_handled'|)
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
      (= |x'| x)
      (= |x.in_asserted'| x.in_asserted)
      (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
      (not |bad.owed_is_handled'|)
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
      (= |x'| x)
      (= |x.in_asserted'| x.in_asserted)
      (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
          (not |bad.owed_is_handled'|)
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
          (= |x'| x)
          (= |x.in_asserted'| x.in_asserted)
          (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
                                          (=
                                            |monitor:owed_is_handled'|
                                            (or |monitor:owed_is_handled| (= |latch[0].nmi| x)))
                                          (not |bad.owed_is_handled'|)
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
                                          (= |x'| x)
                                          (= |x.in_asserted'| x.in_asserted)
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
                                          (not |bad.owed_is_handled'|)
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
                                          (= |x'| x)
                                          (= |x.in_asserted'| x.in_asserted)
                                          (=
                                            |monitor:owed_is_handled'|
                                            |monitor:owed_is_handled|)
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
                                      (ite
                                        (and
                                          (= (+ arrived 1) x)
                                          (not (= (ite (= x (+ arrived 1)) 2 x.in_asserted) 0)))
                                        (ite (= x (+ arrived 1)) 2 x.in_asserted)
                                        2)))))))))))))))
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
                                    (ite
                                      (and (= (+ arrived 1) x) (not (= x.in_asserted 0)))
                                      x.in_asserted
                                      0)))))))))))))
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
        (= |x.in_asserted'| (ite (= x (+ arrived 1)) 2 x.in_asserted))
        (not |bad.owed_is_handled'|)
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
        (= |x'| x)
        (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)))))
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
                                      (ite
                                        (and
                                          (= (+ arrived 1) x)
                                          (not (= (ite (= x (+ arrived 1)) 2 x.in_asserted) 0)))
                                        (ite (= x (+ arrived 1)) 2 x.in_asserted)
                                        2)))))))))))))))
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
                                      (ite
                                        (and (= (+ arrived 1) x) (not (= x.in_asserted 0)))
                                        x.in_asserted
                                        0)))))))))))))
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
                                      (ite
                                        (and (= (+ arrived 1) x) (not (= x.in_asserted 0)))
                                        x.in_asserted
                                        0)))))))))))))
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
        (= |x.in_asserted'| (ite (= x (+ arrived 1)) 2 x.in_asserted))
        (not |bad.owed_is_handled'|)
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
        (= |x'| x)
        (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)))))
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
                                            (ite
                                              (and (= 1 x) (not (= x.in_asserted 0)))
                                              x.in_asserted
                                              0))))))))))))
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
                      (not |bad.owed_is_handled'|)
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
                      (= |x'| x)
                      (= |x.in_asserted'| x.in_asserted)
                      (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
    (= |nmis'| nmis)
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
    (not |bad.owed_is_handled'|)
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
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |monitor:owed_is_handled'| |monitor:owed_is_handled|)
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
; promise 0: some move
(define-fun |enabled.some move| () Bool
  (or
    (and
      (= position@cpu at.nmi_handler.exc_nmi)
      (not urgent.cpu)
      (not (= nmi_state NmiState.not_running)))
    (and
      (= position@cpu at.nmi_handler.exc_nmi)
      (not urgent.cpu)
      (= nmi_state NmiState.not_running))
    (and (= position@cpu at.nmi_handler.default_do_nmi) (not urgent.cpu))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (< nmi_handler.asked@cpu nmis))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (< nmi_handler.asked@cpu nmis))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (<= nmis nmi_handler.asked@cpu)
      (= nmi_state NmiState.latched))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (<= nmis nmi_handler.asked@cpu)
      (not (= nmi_state NmiState.latched)))
    (and (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.tdh_vp_enter) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not urgent.cpu) owed.some)
    (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not urgent.cpu) (not owed.some) kvm_mark)
    (and
      (= position@cpu at.vcpu_run.vmx_handle_nmi)
      (not urgent.cpu)
      (not owed.some)
      (not kvm_mark))
    (and (= position@cpu at.vcpu_run.resend_nmi) (not urgent.cpu) kvm_mark)
    (and (= position@cpu at.vcpu_run.resend_nmi) (not urgent.cpu) (not kvm_mark))
    (and (= position@cpu at.vcpu_run.kvm_after_interrupt) (not urgent.cpu) kvm_mark)
    (and (= position@cpu at.vcpu_run.kvm_after_interrupt) (not urgent.cpu) (not kvm_mark))
    (and (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.back_in_the_run_loop) (not urgent.cpu))
    (and (= position@cpu at.tdx_module.vm_entry) (not urgent.cpu))
    (and (= position@cpu at.tdx_module.vm_entry) (not urgent.cpu))
    (and (= position@cpu at.tdx_module.seamret) (not urgent.cpu))
    (and (= position@cpu at.td_guest.run) (not urgent.cpu) (not (= latch.count 0)))
    (and (= position@cpu at.td_guest.run) (not urgent.cpu) (= latch.count 0))
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
          (= position@cpu at.vcpu_run.guest_state_exit_irqoff))))
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
          (= position@cpu at.vcpu_run.guest_state_exit_irqoff))))
    (and
      smi_pending
      (or
        (and (<= 4 position@cpu) (<= position@cpu 15))
        (and (<= 1 position@cpu) (<= position@cpu 3))))))
(define-fun |enabled.next.some move| () Bool
  (or
    (and
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not (= |nmi_state'| NmiState.not_running)))
    (and
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (= |nmi_state'| NmiState.not_running))
    (and
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (< |nmi_handler.asked@cpu'| |nmis'|))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (< |nmi_handler.asked@cpu'| |nmis'|))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (<= |nmis'| |nmi_handler.asked@cpu'|)
      (= |nmi_state'| NmiState.latched))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (<= |nmis'| |nmi_handler.asked@cpu'|)
      (not (= |nmi_state'| NmiState.latched)))
    (and
      (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      |owed.some'|)
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |owed.some'|)
      |kvm_mark'|)
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |owed.some'|)
      (not |kvm_mark'|))
    (and
      (= |position@cpu'| at.vcpu_run.resend_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      |kvm_mark'|)
    (and
      (= |position@cpu'| at.vcpu_run.resend_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |kvm_mark'|))
    (and
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      |kvm_mark'|)
    (and
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |kvm_mark'|))
    (and
      (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.tdx_module.vm_entry)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.tdx_module.vm_entry)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.tdx_module.seamret)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.td_guest.run)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not (= |latch.count'| 0)))
    (and
      (= |position@cpu'| at.td_guest.run)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (= |latch.count'| 0))
    (and
      (not (= |latch.count'| 0))
      (not |nmi_blocked'|)
      (or
        (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
        (and
          (<= 1 |position@cpu'|)
          (<= |position@cpu'| 3)
          (not
            (or
              (= |position@cpu'| at.nmi_handler.exc_nmi)
              (= |position@cpu'| at.nmi_handler.default_do_nmi)
              (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
              (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
              (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
              (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
              (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
              (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
              (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
              (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
    (and
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (<= 4 |position@cpu'|)
      (<= |position@cpu'| 15)
      (not
        (or
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff))))
    (and
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (<= 4 |position@cpu'|)
      (<= |position@cpu'| 15)
      (not
        (or
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff))))
    (and
      |smi_pending'|
      (or
        (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
        (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
(define-fun |taken.some move| () Bool
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
; promise 1: fair flow nmi_handler
(define-fun |enabled.fair flow nmi_handler| () Bool
  (or
    (and
      (= position@cpu at.nmi_handler.exc_nmi)
      (not urgent.cpu)
      (not (= nmi_state NmiState.not_running)))
    (and
      (= position@cpu at.nmi_handler.exc_nmi)
      (not urgent.cpu)
      (= nmi_state NmiState.not_running))
    (and (= position@cpu at.nmi_handler.default_do_nmi) (not urgent.cpu))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (< nmi_handler.asked@cpu nmis))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (< nmi_handler.asked@cpu nmis))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (<= nmis nmi_handler.asked@cpu)
      (= nmi_state NmiState.latched))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (not urgent.cpu)
      (<= nmis nmi_handler.asked@cpu)
      (not (= nmi_state NmiState.latched)))))
(define-fun |enabled.next.fair flow nmi_handler| () Bool
  (or
    (and
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not (= |nmi_state'| NmiState.not_running)))
    (and
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (= |nmi_state'| NmiState.not_running))
    (and
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (< |nmi_handler.asked@cpu'| |nmis'|))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (< |nmi_handler.asked@cpu'| |nmis'|))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (<= |nmis'| |nmi_handler.asked@cpu'|)
      (= |nmi_state'| NmiState.latched))
    (and
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (<= |nmis'| |nmi_handler.asked@cpu'|)
      (not (= |nmi_state'| NmiState.latched)))))
(define-fun |taken.fair flow nmi_handler| () Bool
  (or
    nmi_handler.exc_nmi
    nmi_handler.exc_nmi/2
    nmi_handler.default_do_nmi
    |nmi_handler.nmi_handle[not in the set]|
    |nmi_handler.nmi_handle[in the set]|
    nmi_handler.end_of_nmi
    nmi_handler.end_of_nmi/2))
; promise 2: fair flow vcpu_run
(define-fun |enabled.fair flow vcpu_run| () Bool
  (or
    (and (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.tdh_vp_enter) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not urgent.cpu) owed.some)
    (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (not urgent.cpu) (not owed.some) kvm_mark)
    (and
      (= position@cpu at.vcpu_run.vmx_handle_nmi)
      (not urgent.cpu)
      (not owed.some)
      (not kvm_mark))
    (and (= position@cpu at.vcpu_run.resend_nmi) (not urgent.cpu) kvm_mark)
    (and (= position@cpu at.vcpu_run.resend_nmi) (not urgent.cpu) (not kvm_mark))
    (and (= position@cpu at.vcpu_run.kvm_after_interrupt) (not urgent.cpu) kvm_mark)
    (and (= position@cpu at.vcpu_run.kvm_after_interrupt) (not urgent.cpu) (not kvm_mark))
    (and (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (not urgent.cpu))
    (and (= position@cpu at.vcpu_run.back_in_the_run_loop) (not urgent.cpu))))
(define-fun |enabled.next.fair flow vcpu_run| () Bool
  (or
    (and
      (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      |owed.some'|)
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |owed.some'|)
      |kvm_mark'|)
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |owed.some'|)
      (not |kvm_mark'|))
    (and
      (= |position@cpu'| at.vcpu_run.resend_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      |kvm_mark'|)
    (and
      (= |position@cpu'| at.vcpu_run.resend_nmi)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |kvm_mark'|))
    (and
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      |kvm_mark'|)
    (and
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not |kvm_mark'|))
    (and
      (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))))
(define-fun |taken.fair flow vcpu_run| () Bool
  (or
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
    vcpu_run.back_in_the_run_loop/3))
; promise 3: fair flow tdx_module
(define-fun |enabled.fair flow tdx_module| () Bool
  (or
    (and (= position@cpu at.tdx_module.vm_entry) (not urgent.cpu))
    (and (= position@cpu at.tdx_module.vm_entry) (not urgent.cpu))
    (and (= position@cpu at.tdx_module.seamret) (not urgent.cpu))))
(define-fun |enabled.next.fair flow tdx_module| () Bool
  (or
    (and
      (= |position@cpu'| at.tdx_module.vm_entry)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.tdx_module.vm_entry)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))
    (and
      (= |position@cpu'| at.tdx_module.seamret)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))))))
(define-fun |taken.fair flow tdx_module| () Bool
  (or |tdx_module.vm_entry[either]| |tdx_module.vm_entry[or #1]| tdx_module.seamret))
; promise 4: fair flow td_guest
(define-fun |enabled.fair flow td_guest| () Bool
  (or
    (and (= position@cpu at.td_guest.run) (not urgent.cpu) (not (= latch.count 0)))
    (and (= position@cpu at.td_guest.run) (not urgent.cpu) (= latch.count 0))))
(define-fun |enabled.next.fair flow td_guest| () Bool
  (or
    (and
      (= |position@cpu'| at.td_guest.run)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (not (= |latch.count'| 0)))
    (and
      (= |position@cpu'| at.td_guest.run)
      (not
        (or
          (and
            (not (= |latch.count'| 0))
            (not |nmi_blocked'|)
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and
                (<= 1 |position@cpu'|)
                (<= |position@cpu'| 3)
                (not
                  (or
                    (= |position@cpu'| at.nmi_handler.exc_nmi)
                    (= |position@cpu'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
                    (= |position@cpu[3]'| at.nmi_handler.default_do_nmi))))))
          (and
            |smi_pending'|
            (or
              (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
              (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3))))))
      (= |latch.count'| 0))))
(define-fun |taken.fair flow td_guest| () Bool (or |td_guest.run[either]| |td_guest.run[or #1]|))
; promise 5: fair action deliver_nmi
(define-fun |enabled.fair action deliver_nmi| () Bool
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
            (= |position@cpu[3]| at.nmi_handler.default_do_nmi)))))))
(define-fun |enabled.next.fair action deliver_nmi| () Bool
  (and
    (not (= |latch.count'| 0))
    (not |nmi_blocked'|)
    (or
      (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
      (and
        (<= 1 |position@cpu'|)
        (<= |position@cpu'| 3)
        (not
          (or
            (= |position@cpu'| at.nmi_handler.exc_nmi)
            (= |position@cpu'| at.nmi_handler.default_do_nmi)
            (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
            (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
            (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
            (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
            (= |position@cpu[2]'| at.nmi_handler.exc_nmi)
            (= |position@cpu[2]'| at.nmi_handler.default_do_nmi)
            (= |position@cpu[3]'| at.nmi_handler.exc_nmi)
            (= |position@cpu[3]'| at.nmi_handler.default_do_nmi)))))))
(define-fun |taken.fair action deliver_nmi| () Bool deliver_nmi)
; promise 6: fair action smm_runs
(define-fun |enabled.fair action smm_runs| () Bool
  (and
    smi_pending
    (or
      (and (<= 4 position@cpu) (<= position@cpu 15))
      (and (<= 1 position@cpu) (<= position@cpu 3)))))
(define-fun |enabled.next.fair action smm_runs| () Bool
  (and
    |smi_pending'|
    (or
      (and (<= 4 |position@cpu'|) (<= |position@cpu'| 15))
      (and (<= 1 |position@cpu'|) (<= |position@cpu'| 3)))))
(define-fun |taken.fair action smm_runs| () Bool smm_runs)
; END MODEL
; how owed_is_handled comes about
(define-fun ranking.1.helpful () Int (ite (= position@cpu at.vcpu_run.vmx_handle_nmi) 2 (ite (= position@cpu at.tdx_module.seamret) 3 1)))
(define-fun |ranking.1.helpful'| () Int
  (ite
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
    2
    (ite (= |position@cpu'| at.tdx_module.seamret) 3 1)))
(define-fun ranking.1.level.1 () Int (ite (= position@cpu at.nmi_handler.default_do_nmi) 0 (ite (= position@cpu at.vcpu_run.vmx_handle_nmi) 2 (ite (= position@cpu at.tdx_module.seamret) 3 1))))
(define-fun |ranking.1.level.1'| () Int
  (ite
    (= |position@cpu'| at.nmi_handler.default_do_nmi)
    0
    (ite
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      2
      (ite (= |position@cpu'| at.tdx_module.seamret) 3 1))))
(define-fun ranking.1.ready () Bool
  (=>
    |monitor:owed_is_handled|
    (and
      (<= 0 ranking.1.level.1)
      (or
        (and (= ranking.1.helpful 0) |enabled.some move|)
        (and (= ranking.1.helpful 1) |enabled.fair flow nmi_handler|)
        (and (= ranking.1.helpful 2) |enabled.fair flow vcpu_run|)
        (and (= ranking.1.helpful 3) |enabled.fair flow tdx_module|)
        (and (= ranking.1.helpful 4) |enabled.fair flow td_guest|)
        (and (= ranking.1.helpful 5) |enabled.fair action deliver_nmi|)
        (and (= ranking.1.helpful 6) |enabled.fair action smm_runs|)))))
(define-fun |ranking.1.ready'| () Bool
  (=>
    |monitor:owed_is_handled'|
    (and
      (<= 0 |ranking.1.level.1'|)
      (or
        (and (= |ranking.1.helpful'| 0) |enabled.next.some move|)
        (and (= |ranking.1.helpful'| 1) |enabled.next.fair flow nmi_handler|)
        (and (= |ranking.1.helpful'| 2) |enabled.next.fair flow vcpu_run|)
        (and (= |ranking.1.helpful'| 3) |enabled.next.fair flow tdx_module|)
        (and (= |ranking.1.helpful'| 4) |enabled.next.fair flow td_guest|)
        (and (= |ranking.1.helpful'| 5) |enabled.next.fair action deliver_nmi|)
        (and (= |ranking.1.helpful'| 6) |enabled.next.fair action smm_runs|)))))
(define-fun ranking.1.progress () Bool
  (=>
    (and |monitor:owed_is_handled| |monitor:owed_is_handled'|)
    (or
      (< |ranking.1.level.1'| ranking.1.level.1)
      (and
        (= |ranking.1.level.1'| ranking.1.level.1)
        (= |ranking.1.helpful'| ranking.1.helpful)
        (not (and (= ranking.1.helpful 0) |taken.some move|))
        (not (and (= ranking.1.helpful 1) |taken.fair flow nmi_handler|))
        (not (and (= ranking.1.helpful 2) |taken.fair flow vcpu_run|))
        (not (and (= ranking.1.helpful 3) |taken.fair flow tdx_module|))
        (not (and (= ranking.1.helpful 4) |taken.fair flow td_guest|))
        (not (and (= ranking.1.helpful 5) |taken.fair action deliver_nmi|))
        (not (and (= ranking.1.helpful 6) |taken.fair action smm_runs|))))))
(define-fun ranking.ready () Bool ranking.1.ready)
(define-fun ranking.progress () Bool ranking.1.progress)
(define-fun lemma.fa542cb0e0b3 () Bool (<= 1 x))
(define-fun lemma.64a671e71e56 () Bool (<= arrived nmis))
(define-fun lemma.3d42bc0954ed () Bool (<= latched_nmi.value 0))
(define-fun lemma.4774a342393e () Bool (<= nmi_handler.run_for@cpu nmi_handler.nmi@cpu))
(define-fun lemma.be8a1ac6e4d1 () Bool (<= |latch[1].nmi| 0))
(define-fun lemma.9d676bac5105 () Bool (= |latch[1].nmi.in_asserted| Membership.unknown))
(define-fun lemma.29fce56f3f43 () Bool (= |position@cpu[2]| idle))
(define-fun lemma.2f349c2c94bd () Bool (= |position@cpu[3]| idle))
(define-fun lemma.9ff01d6796fc () Bool (=> (= depth@cpu 1) (= |position@cpu[0]| idle)))
(define-fun lemma.a054090540d6 () Bool (=> (= exit~ Exit.nmi) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.c79064312a2c () Bool (=> (= exit~ Exit.none) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.20bdb8805a97 () Bool (=> (= exit~ Exit.other) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.df8910ced309 () Bool (=> (= latch.count 0) (<= |latch[0].nmi| 0)))
(define-fun lemma.243ce0b56418 () Bool (=> (= latch.count 0) (= |latch[0].nmi.in_asserted| Membership.unknown)))
(define-fun lemma.6f76517147d5 () Bool (=> (= latch.count 1) (<= 1 |latch[0].nmi|)))
(define-fun lemma.9208c162efd8 () Bool (=> (= nmi_handler.nmi@cpu x) (or (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= x.in_asserted 0) (= nmi_handler.nmi@cpu.in_asserted x.in_asserted))))
(define-fun lemma.0e33ca442fd4 () Bool (=> (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_state NmiState.not_running)))
(define-fun lemma.a8f551c9fab9 () Bool (=> (= nmi_state NmiState.not_running) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.379c7c55e6be () Bool (=> (= owed.value.nmi x) (or (= owed.value.nmi.in_asserted Membership.unknown) (= x.in_asserted 0) (= owed.value.nmi.in_asserted x.in_asserted))))
(define-fun lemma.096493389349 () Bool (=> (= owed.value.nmi.in_asserted Membership.unknown) (not owed.some)))
(define-fun lemma.87b7220ebe6f () Bool (=> (= owed.value.nmi.in_asserted Membership.yes) (or (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.tdx_module.seamret))))
(define-fun lemma.8628c54b454f () Bool (=> (= owed.value.nmi.in_asserted Membership.yes) owed.some))
(define-fun lemma.87f277ad6d8e () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (<= nmi_handler.nmi@cpu nmi_handler.run_for@cpu)))
(define-fun lemma.00cf6162ad8a () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (= depth@cpu 2)))
(define-fun lemma.3a3f5cd8e6f8 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= depth@cpu 2)))
(define-fun lemma.a0f749c38b58 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= nmi_state NmiState.not_running)))
(define-fun lemma.cc01cb3a5213 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= nmi_handler.nmi@cpu.in_asserted Membership.no) (= nmi_handler.nmi@cpu.in_asserted Membership.yes))))
(define-fun lemma.582fc8e9e7e1 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (<= nmi_handler.nmi@cpu nmi_handler.run_for@cpu)))
(define-fun lemma.f84af328db23 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (= depth@cpu 2)))
(define-fun lemma.2fecb356a63b () Bool (=> (= position@cpu at.td_guest.run) (= depth@cpu 3)))
(define-fun lemma.2b51c6fa751c () Bool (=> (= position@cpu at.td_guest.run) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))
(define-fun lemma.a7b8504d2971 () Bool (=> (= position@cpu at.td_guest.run) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.3025d37a326d () Bool (=> (= position@cpu at.td_guest.run) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.fab88fc64f66 () Bool (=> (= position@cpu at.tdx_module.seamret) (= depth@cpu 2)))
(define-fun lemma.0b45306d0696 () Bool (=> (= position@cpu at.tdx_module.seamret) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))
(define-fun lemma.11d9dffe0819 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= depth@cpu 2)))
(define-fun lemma.9206fea7193e () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))
(define-fun lemma.d1a2e58aaf02 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.dbf3eb7d99c9 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= depth@cpu 1)))
(define-fun lemma.e7f3e34accf7 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none)))
(define-fun lemma.98a6f6ca37a0 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| idle)))
(define-fun lemma.42e8917a524c () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (not nmi_blocked)))
(define-fun lemma.c4690cae46be () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= depth@cpu 1)))
(define-fun lemma.2eae334240be () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= exit~ Exit.nmi)))
(define-fun lemma.19fe69c09f8a () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| idle)))
(define-fun lemma.63bc92f9c84a () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (not nmi_blocked)))
(define-fun lemma.593e222b6a82 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) (= depth@cpu 1)))
(define-fun lemma.4f29866a0e21 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) (= |position@cpu[1]| idle)))
(define-fun lemma.85d03d678a6d () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) (not nmi_blocked)))
(define-fun lemma.f51f350a9542 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) kvm_mark))
(define-fun lemma.0c5cde51f611 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= depth@cpu 1)))
(define-fun lemma.0cc715bdaa27 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none)))
(define-fun lemma.7463e4c22178 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| idle)))
(define-fun lemma.426a19128bcc () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not nmi_blocked)))
(define-fun lemma.a65a9caa43a4 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= depth@cpu 1)))
(define-fun lemma.138a483a6f30 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| idle)))
(define-fun lemma.523179e20cd9 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (or (= exit~ Exit.nmi) (= exit~ Exit.other))))
(define-fun lemma.1e02dbde2e91 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= depth@cpu 1)))
(define-fun lemma.0d7d4b498a7c () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| idle)))
(define-fun lemma.0b4fee2f5e68 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (not nmi_blocked)))
(define-fun lemma.eddf2cf9b9c6 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (or (= exit~ Exit.nmi) (= exit~ Exit.other))))
(define-fun lemma.fa38788d805e () Bool (=> (= position@cpu idle) (= depth@cpu 0)))
(define-fun lemma.5e8e99a71734 () Bool (=> (= |latch[0].nmi.in_asserted| Membership.no) (not owed.some)))
(define-fun lemma.5227de27563a () Bool (=> (= |latch[0].nmi.in_asserted| Membership.unknown) (= latch.count 0)))
(define-fun lemma.84c1eb840cb1 () Bool (=> (= |latch[0].nmi| x) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= x.in_asserted 0) (= |latch[0].nmi.in_asserted| x.in_asserted))))
(define-fun lemma.cc2545d3819c () Bool (=> (= |position@cpu[0]| idle) (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.2e98568b68ba () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (or (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.a0a60911c075 () Bool (=> (= |position@cpu[3]| idle) (and (<= |nmi_handler.nmi@cpu[3]| 0) (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[3]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[3]| 0) (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[3]|) (<= |nmi_handler.asked@cpu[3]| 0) (<= |nmi_handler.handled@cpu[3]| 0))))
(define-fun lemma.bea40eaf3b2a () Bool (=> (and (= latch.count 0) (= x.in_asserted 2)) (< nmi_handler.asked@cpu x)))
(define-fun lemma.e0ed3731ad8e () Bool (=> (and (= latch.count 0) (= x.in_asserted 2)) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.tdx_module.seamret))))
(define-fun lemma.8856c8730185 () Bool (=> (and (= position@cpu at.nmi_handler.default_do_nmi) (= x.in_asserted 2) |monitor:owed_is_handled|) (<= x nmi_handler.run_for@cpu)))
(define-fun lemma.ebf1660b4b25 () Bool (=> (and (= position@cpu at.nmi_handler.exc_nmi) (= x.in_asserted 2) |monitor:owed_is_handled|) (<= x nmi_handler.nmi@cpu)))
(define-fun lemma.eeb038c1ddea () Bool (=> (and (= position@cpu at.tdx_module.seamret) (= x.in_asserted 1) (not owed.some)) (= exit~ Exit.other)))
(define-fun lemma.88ae15b9bbff () Bool (=> (and (= position@cpu at.tdx_module.seamret) (= x.in_asserted 2) (= latch.count 0)) (= exit~ Exit.nmi)))
(define-fun lemma.393b437e0c1b () Bool (=> (and (= position@cpu at.tdx_module.seamret) (= x.in_asserted 2) (not owed.some)) (= exit~ Exit.other)))
(define-fun lemma.4b9538141d7f () Bool (=> (and (= position@cpu at.tdx_module.seamret) (= x.in_asserted 2) |monitor:owed_is_handled|) (<= x owed.value.nmi)))
(define-fun lemma.73f9caba19af () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (= x.in_asserted 1) (not owed.some)) (= exit~ Exit.other)))
(define-fun lemma.79b1bb0edbd2 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (= x.in_asserted 1) nmi_blocked) owed.some))
(define-fun lemma.32ad55fd7bfa () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (= x.in_asserted 2) (= exit~ Exit.nmi)) owed.some))
(define-fun lemma.dc1d5acb1b41 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (= x.in_asserted 2) (= latch.count 0)) nmi_blocked))
(define-fun lemma.465e0895b97f () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (= x.in_asserted 2) nmi_blocked) owed.some))
(define-fun lemma.caa36696b1a6 () Bool (=> (and (= position@cpu at.vcpu_run.vmx_handle_nmi) (= x.in_asserted 2) |monitor:owed_is_handled|) (<= x owed.value.nmi)))
(define-fun lemma.f5cfbf573094 () Bool (=> (and (= x.in_asserted 2) (<= 1 x)) (<= x arrived)))
(define-fun lemma.33b974d513dc () Bool (=> (not kvm_mark) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.4fdf1596f5e6 () Bool (=> (not nmi_blocked) (not owed.some)))
(define-fun lemma.8a6663db0dda () Bool (=> (not nmi_blocked) (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 3))))
(define-fun lemma.37e086758ec6 () Bool (=> (not owed.some) (<= owed.value.nmi 0)))
(define-fun lemma.2240aa6196a4 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (and (<= nmi_handler.nmi@cpu 0) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.rip@cpu Rip.nowhere) (<= nmi_handler.run_for@cpu 0) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (not nmi_handler.back_to_back@cpu) (<= nmi_handler.asked@cpu 0) (<= nmi_handler.handled@cpu 0))))
(define-fun lemma.e54854660633 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (and (= |nmi_handler.nmi@cpu[0]| 0) (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[0]| Rip.nowhere) (= |nmi_handler.run_for@cpu[0]| 0) (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[0]|) (= |nmi_handler.asked@cpu[0]| 0) (= |nmi_handler.handled@cpu[0]| 0))))
(define-fun lemma.c76c6c87c8b9 () Bool (=> (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (and (<= |nmi_handler.nmi@cpu[1]| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[1]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[1]| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[1]|) (<= |nmi_handler.asked@cpu[1]| 0) (<= |nmi_handler.handled@cpu[1]| 0))))
(define-fun lemma.53b0c0d5e492 () Bool (=> (or (= |position@cpu[2]| idle) (= |position@cpu[2]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[2]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[2]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| at.vcpu_run.resend_nmi) (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[2]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[2]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[2]| at.tdx_module.vm_entry) (= |position@cpu[2]| in.tdx_module.vm_entry) (= |position@cpu[2]| at.tdx_module.seamret) (= |position@cpu[2]| at.td_guest.run)) (and (<= |nmi_handler.nmi@cpu[2]| 0) (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[2]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[2]| 0) (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[2]|) (<= |nmi_handler.asked@cpu[2]| 0) (<= |nmi_handler.handled@cpu[2]| 0))))
(define-fun lemma.7ace5810a44d () Bool (=> kvm_mark (= exit~ Exit.nmi)))
(define-fun lemma.9352d5ca0462 () Bool (=> kvm_mark (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.resend_nmi))))
(define-fun lemma.0648da36012a () Bool (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi))))
(define-fun lemma.a3351da94e74 () Bool (=> nmi_blocked (= |position@cpu[1]| idle)))
(define-fun lemma.e1eee64ae42c () Bool (=> owed.some (<= 1 owed.value.nmi)))
(define-fun lemma.618395fd5ac3 () Bool (=> owed.some (= exit~ Exit.nmi)))
(define-fun lemma.de17be27e978 () Bool (=> |monitor:owed_is_handled| (<= nmi_handler.nmi@cpu x)))
(define-fun lemma.ae5b8eb15954 () Bool (=> |monitor:owed_is_handled| (<= owed.value.nmi x)))
(define-fun lemma.0c3ea19f8726 () Bool (=> |monitor:owed_is_handled| (= x.in_asserted 2)))
(define-fun lemma.f2552757032d () Bool (=> |monitor:owed_is_handled| (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.tdx_module.seamret))))
(define-fun lemma.b02c3fcd6c3b () Bool (not saved_blocked))
(define-fun lemma.a04ac6b8ee1e () Bool (not smi_pending))
(define-fun lemma.032530cb45de () Bool (or (= latch.count 0) (= latch.count 1)))
(define-fun lemma.da7172f16b61 () Bool (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.executing)))
(define-fun lemma.c358d67eecc0 () Bool (or (= owed.value.nmi.in_asserted Membership.unknown) (= owed.value.nmi.in_asserted Membership.yes)))
(define-fun lemma.d896026ce439 () Bool (or (= x.in_asserted 1) (= x.in_asserted 2)))
(define-fun lemma.d8253ddb4540 () Bool ranking.1.ready)
(define-fun inv () Bool (and ranges lemma.fa542cb0e0b3 lemma.64a671e71e56 lemma.3d42bc0954ed lemma.4774a342393e lemma.be8a1ac6e4d1 lemma.9d676bac5105 lemma.29fce56f3f43 lemma.2f349c2c94bd lemma.9ff01d6796fc lemma.a054090540d6 lemma.c79064312a2c lemma.20bdb8805a97 lemma.df8910ced309 lemma.243ce0b56418 lemma.6f76517147d5 lemma.9208c162efd8 lemma.0e33ca442fd4 lemma.a8f551c9fab9 lemma.379c7c55e6be lemma.096493389349 lemma.87b7220ebe6f lemma.8628c54b454f lemma.87f277ad6d8e lemma.00cf6162ad8a lemma.3a3f5cd8e6f8 lemma.a0f749c38b58 lemma.cc01cb3a5213 lemma.582fc8e9e7e1 lemma.f84af328db23 lemma.2fecb356a63b lemma.2b51c6fa751c lemma.a7b8504d2971 lemma.3025d37a326d lemma.fab88fc64f66 lemma.0b45306d0696 lemma.11d9dffe0819 lemma.9206fea7193e lemma.d1a2e58aaf02 lemma.dbf3eb7d99c9 lemma.e7f3e34accf7 lemma.98a6f6ca37a0 lemma.42e8917a524c lemma.c4690cae46be lemma.2eae334240be lemma.19fe69c09f8a lemma.63bc92f9c84a lemma.593e222b6a82 lemma.4f29866a0e21 lemma.85d03d678a6d lemma.f51f350a9542 lemma.0c5cde51f611 lemma.0cc715bdaa27 lemma.7463e4c22178 lemma.426a19128bcc lemma.a65a9caa43a4 lemma.138a483a6f30 lemma.523179e20cd9 lemma.1e02dbde2e91 lemma.0d7d4b498a7c lemma.0b4fee2f5e68 lemma.eddf2cf9b9c6 lemma.fa38788d805e lemma.5e8e99a71734 lemma.5227de27563a lemma.84c1eb840cb1 lemma.cc2545d3819c lemma.2e98568b68ba lemma.a0a60911c075 lemma.bea40eaf3b2a lemma.e0ed3731ad8e lemma.8856c8730185 lemma.ebf1660b4b25 lemma.eeb038c1ddea lemma.88ae15b9bbff lemma.393b437e0c1b lemma.4b9538141d7f lemma.73f9caba19af lemma.79b1bb0edbd2 lemma.32ad55fd7bfa lemma.dc1d5acb1b41 lemma.465e0895b97f lemma.caa36696b1a6 lemma.f5cfbf573094 lemma.33b974d513dc lemma.4fdf1596f5e6 lemma.8a6663db0dda lemma.37e086758ec6 lemma.2240aa6196a4 lemma.e54854660633 lemma.c76c6c87c8b9 lemma.53b0c0d5e492 lemma.7ace5810a44d lemma.9352d5ca0462 lemma.0648da36012a lemma.a3351da94e74 lemma.e1eee64ae42c lemma.618395fd5ac3 lemma.de17be27e978 lemma.ae5b8eb15954 lemma.0c3ea19f8726 lemma.f2552757032d lemma.b02c3fcd6c3b lemma.a04ac6b8ee1e lemma.032530cb45de lemma.da7172f16b61 lemma.c358d67eecc0 lemma.d896026ce439 lemma.d8253ddb4540))
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
      (<= 0 |nmi_handler.handled@cpu[3]'|)
      (<= 0 |x'|)
      (<= 0 |x.in_asserted'|)
      (<= |x.in_asserted'| 2))
    (<= 1 |x'|)
    (<= |arrived'| |nmis'|)
    (<= |latched_nmi.value'| 0)
    (<= |nmi_handler.run_for@cpu'| |nmi_handler.nmi@cpu'|)
    (<= |latch[1].nmi'| 0)
    (= |latch[1].nmi.in_asserted'| Membership.unknown)
    (= |position@cpu[2]'| idle)
    (= |position@cpu[3]'| idle)
    (=> (= |depth@cpu'| 1) (= |position@cpu[0]'| idle))
    (=>
      (= |exit~'| Exit.nmi)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |exit~'| Exit.none)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      (= |exit~'| Exit.other)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=> (= |latch.count'| 0) (<= |latch[0].nmi'| 0))
    (=> (= |latch.count'| 0) (= |latch[0].nmi.in_asserted'| Membership.unknown))
    (=> (= |latch.count'| 1) (<= 1 |latch[0].nmi'|))
    (=>
      (= |nmi_handler.nmi@cpu'| |x'|)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |nmi_handler.nmi@cpu.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
      (= |nmi_state'| NmiState.not_running))
    (=>
      (= |nmi_state'| NmiState.not_running)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
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
      (= |owed.value.nmi'| |x'|)
      (or
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |owed.value.nmi.in_asserted'| |x.in_asserted'|)))
    (=> (= |owed.value.nmi.in_asserted'| Membership.unknown) (not |owed.some'|))
    (=>
      (= |owed.value.nmi.in_asserted'| Membership.yes)
      (or
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.tdx_module.seamret)))
    (=> (= |owed.value.nmi.in_asserted'| Membership.yes) |owed.some'|)
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (<= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |nmi_state'| NmiState.not_running))
    (=>
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no)
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.yes)))
    (=>
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (<= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.td_guest.run) (= |depth@cpu'| 3))
    (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
    (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (=>
      (= |position@cpu'| at.td_guest.run)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=> (= |position@cpu'| at.tdx_module.seamret) (= |depth@cpu'| 2))
    (=>
      (= |position@cpu'| at.tdx_module.seamret)
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |depth@cpu'| 2))
    (=>
      (= |position@cpu'| at.tdx_module.vm_entry)
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
    (=>
      (= |position@cpu'| at.tdx_module.vm_entry)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (not |nmi_blocked'|))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |exit~'| Exit.nmi))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (not |nmi_blocked'|))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (not |nmi_blocked'|))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) |kvm_mark'|)
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |nmi_blocked'|))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]'| idle))
    (=>
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (or (= |exit~'| Exit.nmi) (= |exit~'| Exit.other)))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (not |nmi_blocked'|))
    (=>
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
      (or (= |exit~'| Exit.nmi) (= |exit~'| Exit.other)))
    (=> (= |position@cpu'| idle) (= |depth@cpu'| 0))
    (=> (= |latch[0].nmi.in_asserted'| Membership.no) (not |owed.some'|))
    (=> (= |latch[0].nmi.in_asserted'| Membership.unknown) (= |latch.count'| 0))
    (=>
      (= |latch[0].nmi'| |x'|)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |latch[0].nmi.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |position@cpu[0]'| idle)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)))
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
    (=> (and (= |latch.count'| 0) (= |x.in_asserted'| 2)) (< |nmi_handler.asked@cpu'| |x'|))
    (=>
      (and (= |latch.count'| 0) (= |x.in_asserted'| 2))
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.tdx_module.seamret)))
    (=>
      (and
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |x.in_asserted'| 2)
        |monitor:owed_is_handled'|)
      (<= |x'| |nmi_handler.run_for@cpu'|))
    (=>
      (and
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |x.in_asserted'| 2)
        |monitor:owed_is_handled'|)
      (<= |x'| |nmi_handler.nmi@cpu'|))
    (=>
      (and (= |position@cpu'| at.tdx_module.seamret) (= |x.in_asserted'| 1) (not |owed.some'|))
      (= |exit~'| Exit.other))
    (=>
      (and
        (= |position@cpu'| at.tdx_module.seamret)
        (= |x.in_asserted'| 2)
        (= |latch.count'| 0))
      (= |exit~'| Exit.nmi))
    (=>
      (and (= |position@cpu'| at.tdx_module.seamret) (= |x.in_asserted'| 2) (not |owed.some'|))
      (= |exit~'| Exit.other))
    (=>
      (and
        (= |position@cpu'| at.tdx_module.seamret)
        (= |x.in_asserted'| 2)
        |monitor:owed_is_handled'|)
      (<= |x'| |owed.value.nmi'|))
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |x.in_asserted'| 1)
        (not |owed.some'|))
      (= |exit~'| Exit.other))
    (=>
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |x.in_asserted'| 1) |nmi_blocked'|)
      |owed.some'|)
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |x.in_asserted'| 2)
        (= |exit~'| Exit.nmi))
      |owed.some'|)
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |x.in_asserted'| 2)
        (= |latch.count'| 0))
      |nmi_blocked'|)
    (=>
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |x.in_asserted'| 2) |nmi_blocked'|)
      |owed.some'|)
    (=>
      (and
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |x.in_asserted'| 2)
        |monitor:owed_is_handled'|)
      (<= |x'| |owed.value.nmi'|))
    (=> (and (= |x.in_asserted'| 2) (<= 1 |x'|)) (<= |x'| |arrived'|))
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
    (=> (not |nmi_blocked'|) (not |owed.some'|))
    (=> (not |nmi_blocked'|) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 3)))
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
    (=>
      (or
        (= |position@cpu[2]'| idle)
        (= |position@cpu[2]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[2]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[2]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[2]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[2]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[2]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[2]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[2]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[2]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[2]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[2]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[2]'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu[2]'| at.tdx_module.vm_entry)
        (= |position@cpu[2]'| in.tdx_module.vm_entry)
        (= |position@cpu[2]'| at.tdx_module.seamret)
        (= |position@cpu[2]'| at.td_guest.run))
      (and
        (<= |nmi_handler.nmi@cpu[2]'| 0)
        (= |nmi_handler.nmi@cpu[2].in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu[2]'| Rip.nowhere)
        (<= |nmi_handler.run_for@cpu[2]'| 0)
        (= |nmi_handler.run_for@cpu[2].in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu[2]'|)
        (<= |nmi_handler.asked@cpu[2]'| 0)
        (<= |nmi_handler.handled@cpu[2]'| 0)))
    (=> |kvm_mark'| (= |exit~'| Exit.nmi))
    (=>
      |kvm_mark'|
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.resend_nmi)))
    (=>
      |kvm_mark'|
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)))
    (=> |nmi_blocked'| (= |position@cpu[1]'| idle))
    (=> |owed.some'| (<= 1 |owed.value.nmi'|))
    (=> |owed.some'| (= |exit~'| Exit.nmi))
    (=> |monitor:owed_is_handled'| (<= |nmi_handler.nmi@cpu'| |x'|))
    (=> |monitor:owed_is_handled'| (<= |owed.value.nmi'| |x'|))
    (=> |monitor:owed_is_handled'| (= |x.in_asserted'| 2))
    (=>
      |monitor:owed_is_handled'|
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.tdx_module.seamret)))
    (not |saved_blocked'|)
    (not |smi_pending'|)
    (or (= |latch.count'| 0) (= |latch.count'| 1))
    (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.executing))
    (or
      (= |owed.value.nmi.in_asserted'| Membership.unknown)
      (= |owed.value.nmi.in_asserted'| Membership.yes))
    (or (= |x.in_asserted'| 1) (= |x.in_asserted'| 2))
    |ranking.1.ready'|))
; never happens in this variant: nmi_handler.exc_nmi
; never happens in this variant: nmi_handler.end_of_nmi
; never happens in this variant: vcpu_run.kvm_after_interrupt
; never happens in this variant: vcpu_run.guest_state_exit_irqoff/2
; never happens in this variant: vcpu_run.kvm_after_interrupt/3
; never happens in this variant: vcpu_run.guest_state_exit_irqoff/3
; never happens in this variant: vcpu_run.back_in_the_run_loop/2
; never happens in this variant: vcpu_run.back_in_the_run_loop/3
; never happens in this variant: smm_runs
; initial states
(push 1)
(assert (and config init))
(check-sat)
(pop 1)
; moves
(push 1)
(assert (and config inv trans))
(check-sat)
(pop 1)
; the move nmi_handler.exc_nmi/2
(push 1)
(assert (and config inv nmi_handler.exc_nmi/2))
(check-sat)
(pop 1)
; the move nmi_handler.default_do_nmi
(push 1)
(assert (and config inv nmi_handler.default_do_nmi))
(check-sat)
(pop 1)
; the move nmi_handler.nmi_handle[not in the set]
(push 1)
(assert (and config inv |nmi_handler.nmi_handle[not in the set]|))
(check-sat)
(pop 1)
; the move nmi_handler.nmi_handle[in the set]
(push 1)
(assert (and config inv |nmi_handler.nmi_handle[in the set]|))
(check-sat)
(pop 1)
; the move nmi_handler.end_of_nmi/2
(push 1)
(assert (and config inv nmi_handler.end_of_nmi/2))
(check-sat)
(pop 1)
; the move vcpu_run.guest_state_enter_irqoff
(push 1)
(assert (and config inv vcpu_run.guest_state_enter_irqoff))
(check-sat)
(pop 1)
; the move vcpu_run.tdh_vp_enter
(push 1)
(assert (and config inv vcpu_run.tdh_vp_enter))
(check-sat)
(pop 1)
; the move vcpu_run.vmx_handle_nmi
(push 1)
(assert (and config inv vcpu_run.vmx_handle_nmi))
(check-sat)
(pop 1)
; the move vcpu_run.guest_state_exit_irqoff
(push 1)
(assert (and config inv vcpu_run.guest_state_exit_irqoff))
(check-sat)
(pop 1)
; the move vcpu_run.kvm_after_interrupt/2
(push 1)
(assert (and config inv vcpu_run.kvm_after_interrupt/2))
(check-sat)
(pop 1)
; the move vcpu_run.guest_state_exit_irqoff/4
(push 1)
(assert (and config inv vcpu_run.guest_state_exit_irqoff/4))
(check-sat)
(pop 1)
; the move vcpu_run.back_in_the_run_loop
(push 1)
(assert (and config inv vcpu_run.back_in_the_run_loop))
(check-sat)
(pop 1)
; the move tdx_module.vm_entry[either]
(push 1)
(assert (and config inv |tdx_module.vm_entry[either]|))
(check-sat)
(pop 1)
; the move tdx_module.vm_entry[or #1]
(push 1)
(assert (and config inv |tdx_module.vm_entry[or #1]|))
(check-sat)
(pop 1)
; the move tdx_module.seamret
(push 1)
(assert (and config inv tdx_module.seamret))
(check-sat)
(pop 1)
; the move td_guest.run[either]
(push 1)
(assert (and config inv |td_guest.run[either]|))
(check-sat)
(pop 1)
; the move td_guest.run[or #1]
(push 1)
(assert (and config inv |td_guest.run[or #1]|))
(check-sat)
(pop 1)
; the move nmi_arrives[not in the set]
(push 1)
(assert (and config inv |nmi_arrives[not in the set]|))
(check-sat)
(pop 1)
; the move nmi_arrives[in the set]
(push 1)
(assert (and config inv |nmi_arrives[in the set]|))
(check-sat)
(pop 1)
; the move deliver_nmi
(push 1)
(assert (and config inv deliver_nmi))
(check-sat)
(pop 1)
; the move instrumented_code[either]
(push 1)
(assert (and config inv |instrumented_code[either]|))
(check-sat)
(pop 1)
; the move instrumented_code[or #1]
(push 1)
(assert (and config inv |instrumented_code[or #1]|))
(check-sat)
(pop 1)
; an effect is owed
(push 1)
(assert (and config inv |monitor:owed_is_handled|))
(check-sat)
(pop 1)
