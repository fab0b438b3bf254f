; property: none_lost
; says: property none_lost "no source is left waiting at the end" = at end asserted is empty
; model: models/section_smm_mce.seam
; variant: configuration=machine_checks delivery=fred nmis=..
; method: clauses of a small instance, kept by induction
; lemmas: 83
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 0d2fd6b4c755c3b91fb4c095022dfe03e1d24fa0a7682b816a978c9ece1b2b50
; sanity: every answer is `sat` (17 of them), or the proof would be about
; nothing: initial states, moves, and each action that can happen.
(set-logic QF_LIA)
; BEGIN MODEL section_smm_mce
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
(define-fun idle () Int 0)
(define-fun at.nmi_handler.exc_nmi () Int 1)
(define-fun at.nmi_handler.default_do_nmi () Int 2)
(define-fun at.nmi_handler.nmi_handle () Int 3)
(define-fun at.vcpu_run.seamret () Int 4)
(define-fun at.vcpu_run.copy_exit_info () Int 5)
(define-fun at.vcpu_run.vmx_handle_nmi () Int 6)
(define-fun in.vcpu_run.vmx_handle_nmi () Int 7)
(define-fun at.vcpu_run.kvm_after_interrupt () Int 8)
(define-fun at.vcpu_run.guest_state_exit_irqoff () Int 9)
(define-fun at.mc_handler.handle () Int 10)
(define-fun at.mc_handler.return_from_mc () Int 11)
(define-fun at.smm.smi_entry () Int 12)
(define-fun at.smm.smm_code () Int 13)
(define-fun at.smm.open_window () Int 14)
(define-fun at.smm.rsm_instruction () Int 15)
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
(declare-const latch.some Bool)
(declare-const latch.value.nmi Int)
(declare-const latch.value.nmi.in_asserted Int)
(declare-const arrived Int)
(declare-const owed.some Bool)
(declare-const owed.value.nmi Int)
(declare-const owed.value.nmi.in_asserted Int)
(declare-const mc_seen Bool)
(declare-const smi_pending Bool)
(declare-const smi_seen Bool)
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
(declare-const smm.was_blocked@cpu Bool)
(declare-const |smm.was_blocked@cpu[0]| Bool)
(declare-const |smm.was_blocked@cpu[1]| Bool)
(declare-const |smm.was_blocked@cpu[2]| Bool)
(declare-const |smm.was_blocked@cpu[3]| Bool)
(declare-const smm.ran_iret@cpu Bool)
(declare-const |smm.ran_iret@cpu[0]| Bool)
(declare-const |smm.ran_iret@cpu[1]| Bool)
(declare-const |smm.ran_iret@cpu[2]| Bool)
(declare-const |smm.ran_iret@cpu[3]| Bool)
(declare-const some Int)
(declare-const some.in_asserted Int)
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
(declare-const |latch.some'| Bool)
(declare-const |latch.value.nmi'| Int)
(declare-const |latch.value.nmi.in_asserted'| Int)
(declare-const |arrived'| Int)
(declare-const |owed.some'| Bool)
(declare-const |owed.value.nmi'| Int)
(declare-const |owed.value.nmi.in_asserted'| Int)
(declare-const |mc_seen'| Bool)
(declare-const |smi_pending'| Bool)
(declare-const |smi_seen'| Bool)
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
(declare-const |smm.was_blocked@cpu'| Bool)
(declare-const |smm.was_blocked@cpu[0]'| Bool)
(declare-const |smm.was_blocked@cpu[1]'| Bool)
(declare-const |smm.was_blocked@cpu[2]'| Bool)
(declare-const |smm.was_blocked@cpu[3]'| Bool)
(declare-const |smm.ran_iret@cpu'| Bool)
(declare-const |smm.ran_iret@cpu[0]'| Bool)
(declare-const |smm.ran_iret@cpu[1]'| Bool)
(declare-const |smm.ran_iret@cpu[2]'| Bool)
(declare-const |smm.ran_iret@cpu[3]'| Bool)
(declare-const |some'| Int)
(declare-const |some.in_asserted'| Int)
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
    (<= 0 latch.value.nmi)
    (<= 0 latch.value.nmi.in_asserted)
    (<= latch.value.nmi.in_asserted 2)
    (<= 0 arrived)
    (<= 0 owed.value.nmi)
    (<= 0 owed.value.nmi.in_asserted)
    (<= owed.value.nmi.in_asserted 2)
    (<= 0 host_rip)
    (<= host_rip 6)
    (<= 0 depth@cpu)
    (<= depth@cpu 5)
    (<= 0 position@cpu)
    (<= position@cpu 15)
    (<= 0 |position@cpu[0]|)
    (<= |position@cpu[0]| 11)
    (<= 0 |position@cpu[1]|)
    (<= |position@cpu[1]| 15)
    (<= 0 |position@cpu[2]|)
    (<= |position@cpu[2]| 15)
    (<= 0 |position@cpu[3]|)
    (<= |position@cpu[3]| 15)
    (<= 0 nmi_handler.nmi@cpu)
    (<= 0 nmi_handler.nmi@cpu.in_asserted)
    (<= nmi_handler.nmi@cpu.in_asserted 2)
    (<= 0 |nmi_handler.nmi@cpu[0]|)
    (<= 0 |nmi_handler.nmi@cpu[0].in_asserted|)
    (<= |nmi_handler.nmi@cpu[0].in_asserted| 2)
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
    (<= 0 |nmi_handler.rip@cpu[0]|)
    (<= |nmi_handler.rip@cpu[0]| 6)
    (<= 0 |nmi_handler.rip@cpu[1]|)
    (<= |nmi_handler.rip@cpu[1]| 6)
    (<= 0 |nmi_handler.rip@cpu[2]|)
    (<= |nmi_handler.rip@cpu[2]| 6)
    (<= 0 |nmi_handler.rip@cpu[3]|)
    (<= |nmi_handler.rip@cpu[3]| 6)
    (<= 0 nmi_handler.run_for@cpu)
    (<= 0 nmi_handler.run_for@cpu.in_asserted)
    (<= nmi_handler.run_for@cpu.in_asserted 2)
    (<= 0 |nmi_handler.run_for@cpu[0]|)
    (<= 0 |nmi_handler.run_for@cpu[0].in_asserted|)
    (<= |nmi_handler.run_for@cpu[0].in_asserted| 2)
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
    (<= 0 |nmi_handler.asked@cpu[0]|)
    (<= 0 |nmi_handler.asked@cpu[1]|)
    (<= 0 |nmi_handler.asked@cpu[2]|)
    (<= 0 |nmi_handler.asked@cpu[3]|)
    (<= 0 nmi_handler.handled@cpu)
    (<= 0 |nmi_handler.handled@cpu[0]|)
    (<= 0 |nmi_handler.handled@cpu[1]|)
    (<= 0 |nmi_handler.handled@cpu[2]|)
    (<= 0 |nmi_handler.handled@cpu[3]|)
    (<= 0 some)
    (<= 0 some.in_asserted)
    (<= some.in_asserted 2)))
(define-fun init () Bool
  (and
    (<= 1 nmis)
    (<= 0 some)
    (<= 1 some)
    (<= some nmis)
    (not kvm_mark)
    (= nmi_state NmiState.not_running)
    (not latched_nmi.some)
    (= latched_nmi.value 0)
    (= latched_nmi.value.in_asserted Membership.unknown)
    (= last_nmi_rip Rip.nowhere)
    (not swallow_nmi)
    (= run_count 0)
    (not nmi_blocked)
    (not latch.some)
    (= latch.value.nmi 0)
    (= latch.value.nmi.in_asserted Membership.unknown)
    (= arrived 0)
    (not owed.some)
    (= owed.value.nmi 0)
    (= owed.value.nmi.in_asserted Membership.unknown)
    (not mc_seen)
    (not smi_pending)
    (not smi_seen)
    (= host_rip Rip.before_seamcall)
    (= depth@cpu 1)
    (= position@cpu at.vcpu_run.seamret)
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
    (not smm.was_blocked@cpu)
    (not |smm.was_blocked@cpu[0]|)
    (not |smm.was_blocked@cpu[1]|)
    (not |smm.was_blocked@cpu[2]|)
    (not |smm.was_blocked@cpu[3]|)
    (not smm.ran_iret@cpu)
    (not |smm.ran_iret@cpu[0]|)
    (not |smm.ran_iret@cpu[1]|)
    (not |smm.ran_iret@cpu[2]|)
    (not |smm.ran_iret@cpu[3]|)
    (= some.in_asserted 1)))
(define-fun same.latched_nmi () Bool
  (and
    (= |latched_nmi.some'| latched_nmi.some)
    (= |latched_nmi.value'| latched_nmi.value)
    (= |latched_nmi.value.in_asserted'| latched_nmi.value.in_asserted)))
(define-fun same.latch () Bool
  (and
    (= |latch.some'| latch.some)
    (= |latch.value.nmi'| latch.value.nmi)
    (= |latch.value.nmi.in_asserted'| latch.value.nmi.in_asserted)))
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
(define-fun same.cpu.smm () Bool
  (and (= |smm.was_blocked@cpu'| smm.was_blocked@cpu) (= |smm.ran_iret@cpu'| smm.ran_iret@cpu)))
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
    (= |nmi_handler.handled@cpu[3]'| |nmi_handler.handled@cpu[3]|)
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)))
(define-fun same.cpu () Bool
  (and
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.nmi_handler
    same.cpu.smm
    same.cpu.stack
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |host_rip'| host_rip)))
(define-fun urgent.cpu () Bool
  (or
    (and
      latch.some
      (not nmi_blocked)
      (or
        (and
          (<= 4 position@cpu)
          (<= position@cpu 9)
          (not
            (or
              (= position@cpu at.vcpu_run.seamret)
              (= |position@cpu[0]| at.vcpu_run.seamret)
              (= |position@cpu[1]| at.vcpu_run.seamret)
              (= |position@cpu[2]| at.vcpu_run.seamret)
              (= |position@cpu[3]| at.vcpu_run.seamret))))
        (and (<= 10 position@cpu) (<= position@cpu 11))
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
        (and (<= 4 position@cpu) (<= position@cpu 9))
        (and (<= 10 position@cpu) (<= position@cpu 11))
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
              (= |position@cpu[3]| at.nmi_handler.default_do_nmi))))))))
(define-fun nmi_handler.exc_nmi () Bool
  (and
    (= position@cpu at.nmi_handler.exc_nmi)
    (not urgent.cpu)
    (= |position@cpu'| at.nmi_handler.default_do_nmi)
    (= |nmi_handler.run_for@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.run_for@cpu.in_asserted'| nmi_handler.nmi@cpu.in_asserted)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
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
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
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
                                            (= (+ nmi_handler.asked@cpu 1) some)
                                            (not (= some.in_asserted 0)))
                                          some.in_asserted
                                          0))))))))))))))
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
        |some.in_asserted'|
        (ite !1 (ite (= some (+ nmi_handler.asked@cpu 1)) 1 some.in_asserted) some.in_asserted))
      (= |nmis'| nmis)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |latched_nmi.some'| latched_nmi.some)
      (= |latched_nmi.value'| latched_nmi.value)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |latch.some'| latch.some)
      (= |latch.value.nmi'| latch.value.nmi)
      (= |arrived'| arrived)
      (= |owed.some'| owed.some)
      (= |owed.value.nmi'| owed.value.nmi)
      (= |mc_seen'| mc_seen)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |host_rip'| host_rip)
      (= |depth@cpu'| depth@cpu)
      (= |position@cpu[0]'| |position@cpu[0]|)
      (= |position@cpu[1]'| |position@cpu[1]|)
      (= |position@cpu[2]'| |position@cpu[2]|)
      (= |position@cpu[3]'| |position@cpu[3]|)
      (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
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
      (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
      (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
      (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
      (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
      (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
      (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
      (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
      (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
      (= |some'| some)
      same.cpu.smm)))
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
                                        |nmi_handler.run_for@cpu[0]|)
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
                                              (= (+ nmi_handler.asked@cpu 1) some)
                                              (not (= some.in_asserted 0)))
                                            some.in_asserted
                                            0))))))))))))))
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
                                        |nmi_handler.run_for@cpu[0]|)
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
                                              (= (+ nmi_handler.asked@cpu 1) some)
                                              (not (= some.in_asserted 0)))
                                            some.in_asserted
                                            0))))))))))))))
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
        |some.in_asserted'|
        (ite !1 (ite (= some (+ nmi_handler.asked@cpu 1)) 1 some.in_asserted) some.in_asserted))
      (= |nmis'| nmis)
      (= |kvm_mark'| kvm_mark)
      (= |nmi_state'| nmi_state)
      (= |latched_nmi.some'| latched_nmi.some)
      (= |latched_nmi.value'| latched_nmi.value)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |latch.some'| latch.some)
      (= |latch.value.nmi'| latch.value.nmi)
      (= |arrived'| arrived)
      (= |owed.some'| owed.some)
      (= |owed.value.nmi'| owed.value.nmi)
      (= |mc_seen'| mc_seen)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
      (= |host_rip'| host_rip)
      (= |depth@cpu'| depth@cpu)
      (= |position@cpu[0]'| |position@cpu[0]|)
      (= |position@cpu[1]'| |position@cpu[1]|)
      (= |position@cpu[2]'| |position@cpu[2]|)
      (= |position@cpu[3]'| |position@cpu[3]|)
      (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
      (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
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
      (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
      (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
      (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
      (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
      (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
      (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
      (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
      (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
      (= |some'| some)
      same.cpu.smm)))
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
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.latch
    same.owed
    same.cpu.smm))
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
                                        (let ((!33 (- depth@cpu 2)))
                                          (let ((!35 (- depth@cpu 2)))
                                            (let ((!40 (- depth@cpu 2)))
                                              (let ((!42 (- depth@cpu 2)))
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
                                                  (=
                                                    |depth@cpu'|
                                                    (ite (= depth@cpu 1) 0 (- depth@cpu 1)))
                                                  (=
                                                    |position@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      0
                                                      (ite
                                                        (= position@cpu!3 7)
                                                        8
                                                        position@cpu!3)))
                                                  (=
                                                    |position@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[0]|
                                                      (ite (= !4 0) 0 |position@cpu[0]|)))
                                                  (=
                                                    |position@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[1]|
                                                      (ite (= !4 1) 0 |position@cpu[1]|)))
                                                  (=
                                                    |position@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[2]|
                                                      (ite (= !4 2) 0 |position@cpu[2]|)))
                                                  (=
                                                    |position@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[3]|
                                                      (ite (= !4 3) 0 |position@cpu[3]|)))
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
                                                            (ite
                                                              (= !5 3)
                                                              |nmi_handler.nmi@cpu[3]|
                                                              0))))))
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
                                                            (ite
                                                              (= !8 3)
                                                              |nmi_handler.nmi@cpu[3].in_asserted|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.nmi@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[0]|
                                                      (ite (= !7 0) 0 |nmi_handler.nmi@cpu[0]|)))
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
                                                    |nmi_handler.nmi@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[1]|
                                                      (ite (= !7 1) 0 |nmi_handler.nmi@cpu[1]|)))
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
                                                    |nmi_handler.nmi@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[2]|
                                                      (ite (= !7 2) 0 |nmi_handler.nmi@cpu[2]|)))
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
                                                    |nmi_handler.nmi@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[3]|
                                                      (ite (= !7 3) 0 |nmi_handler.nmi@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[3].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[3].in_asserted|
                                                      (ite
                                                        (= !10 3)
                                                        0
                                                        |nmi_handler.nmi@cpu[3].in_asserted|)))
                                                  (=
                                                    |nmi_handler.rip@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      0
                                                      (ite
                                                        (= !11 0)
                                                        |nmi_handler.rip@cpu[0]|
                                                        (ite
                                                          (= !11 1)
                                                          |nmi_handler.rip@cpu[1]|
                                                          (ite
                                                            (= !11 2)
                                                            |nmi_handler.rip@cpu[2]|
                                                            (ite
                                                              (= !11 3)
                                                              |nmi_handler.rip@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.rip@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[0]|
                                                      (ite (= !13 0) 0 |nmi_handler.rip@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.rip@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[1]|
                                                      (ite (= !13 1) 0 |nmi_handler.rip@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.rip@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[2]|
                                                      (ite (= !13 2) 0 |nmi_handler.rip@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.rip@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[3]|
                                                      (ite (= !13 3) 0 |nmi_handler.rip@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      0
                                                      (ite
                                                        (= !14 0)
                                                        |nmi_handler.run_for@cpu[0]|
                                                        (ite
                                                          (= !14 1)
                                                          |nmi_handler.run_for@cpu[1]|
                                                          (ite
                                                            (= !14 2)
                                                            |nmi_handler.run_for@cpu[2]|
                                                            (ite
                                                              (= !14 3)
                                                              |nmi_handler.run_for@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.run_for@cpu.in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      0
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
                                                              0))))))
                                                  (=
                                                    |nmi_handler.run_for@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[0]|
                                                      (ite
                                                        (= !16 0)
                                                        0
                                                        |nmi_handler.run_for@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[0].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[0].in_asserted|
                                                      (ite
                                                        (= !19 0)
                                                        0
                                                        |nmi_handler.run_for@cpu[0].in_asserted|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[1]|
                                                      (ite
                                                        (= !16 1)
                                                        0
                                                        |nmi_handler.run_for@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[1].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[1].in_asserted|
                                                      (ite
                                                        (= !19 1)
                                                        0
                                                        |nmi_handler.run_for@cpu[1].in_asserted|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[2]|
                                                      (ite
                                                        (= !16 2)
                                                        0
                                                        |nmi_handler.run_for@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[2].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[2].in_asserted|
                                                      (ite
                                                        (= !19 2)
                                                        0
                                                        |nmi_handler.run_for@cpu[2].in_asserted|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[3]|
                                                      (ite
                                                        (= !16 3)
                                                        0
                                                        |nmi_handler.run_for@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[3].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[3].in_asserted|
                                                      (ite
                                                        (= !19 3)
                                                        0
                                                        |nmi_handler.run_for@cpu[3].in_asserted|)))
                                                  (=
                                                    |nmi_handler.back_to_back@cpu'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          0
                                                          (ite
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
                                                                    |nmi_handler.back_to_back@cpu[3]|))))
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
                                                            (= !22 0)
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
                                                            (= !22 1)
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
                                                            (= !22 2)
                                                            0
                                                            (ite
                                                              |nmi_handler.back_to_back@cpu[2]|
                                                              1
                                                              0)))
                                                        0)))
                                                  (=
                                                    |nmi_handler.back_to_back@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite
                                                            |nmi_handler.back_to_back@cpu[3]|
                                                            1
                                                            0)
                                                          (ite
                                                            (= !22 3)
                                                            0
                                                            (ite
                                                              |nmi_handler.back_to_back@cpu[3]|
                                                              1
                                                              0)))
                                                        0)))
                                                  (=
                                                    |nmi_handler.asked@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      0
                                                      (ite
                                                        (= !27 0)
                                                        |nmi_handler.asked@cpu[0]|
                                                        (ite
                                                          (= !27 1)
                                                          |nmi_handler.asked@cpu[1]|
                                                          (ite
                                                            (= !27 2)
                                                            |nmi_handler.asked@cpu[2]|
                                                            (ite
                                                              (= !27 3)
                                                              |nmi_handler.asked@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.asked@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[0]|
                                                      (ite
                                                        (= !29 0)
                                                        0
                                                        |nmi_handler.asked@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.asked@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[1]|
                                                      (ite
                                                        (= !29 1)
                                                        0
                                                        |nmi_handler.asked@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.asked@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[2]|
                                                      (ite
                                                        (= !29 2)
                                                        0
                                                        |nmi_handler.asked@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.asked@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[3]|
                                                      (ite
                                                        (= !29 3)
                                                        0
                                                        |nmi_handler.asked@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      0
                                                      (ite
                                                        (= !30 0)
                                                        |nmi_handler.handled@cpu[0]|
                                                        (ite
                                                          (= !30 1)
                                                          |nmi_handler.handled@cpu[1]|
                                                          (ite
                                                            (= !30 2)
                                                            |nmi_handler.handled@cpu[2]|
                                                            (ite
                                                              (= !30 3)
                                                              |nmi_handler.handled@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.handled@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[0]|
                                                      (ite
                                                        (= !32 0)
                                                        0
                                                        |nmi_handler.handled@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[1]|
                                                      (ite
                                                        (= !32 1)
                                                        0
                                                        |nmi_handler.handled@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[2]|
                                                      (ite
                                                        (= !32 2)
                                                        0
                                                        |nmi_handler.handled@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[3]|
                                                      (ite
                                                        (= !32 3)
                                                        0
                                                        |nmi_handler.handled@cpu[3]|)))
                                                  (=
                                                    |smm.was_blocked@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      smm.was_blocked@cpu
                                                      (ite
                                                        (= !33 0)
                                                        |smm.was_blocked@cpu[0]|
                                                        (ite
                                                          (= !33 1)
                                                          |smm.was_blocked@cpu[1]|
                                                          (ite
                                                            (= !33 2)
                                                            |smm.was_blocked@cpu[2]|
                                                            (and
                                                              (= !33 3)
                                                              |smm.was_blocked@cpu[3]|))))))
                                                  (=
                                                    |smm.was_blocked@cpu[0]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[0]| 1 0)
                                                          (ite
                                                            (= !35 0)
                                                            0
                                                            (ite |smm.was_blocked@cpu[0]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[1]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[1]| 1 0)
                                                          (ite
                                                            (= !35 1)
                                                            0
                                                            (ite |smm.was_blocked@cpu[1]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[2]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[2]| 1 0)
                                                          (ite
                                                            (= !35 2)
                                                            0
                                                            (ite |smm.was_blocked@cpu[2]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[3]| 1 0)
                                                          (ite
                                                            (= !35 3)
                                                            0
                                                            (ite |smm.was_blocked@cpu[3]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      smm.ran_iret@cpu
                                                      (ite
                                                        (= !40 0)
                                                        |smm.ran_iret@cpu[0]|
                                                        (ite
                                                          (= !40 1)
                                                          |smm.ran_iret@cpu[1]|
                                                          (ite
                                                            (= !40 2)
                                                            |smm.ran_iret@cpu[2]|
                                                            (and
                                                              (= !40 3)
                                                              |smm.ran_iret@cpu[3]|))))))
                                                  (=
                                                    |smm.ran_iret@cpu[0]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[0]| 1 0)
                                                          (ite
                                                            (= !42 0)
                                                            0
                                                            (ite |smm.ran_iret@cpu[0]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[1]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[1]| 1 0)
                                                          (ite
                                                            (= !42 1)
                                                            0
                                                            (ite |smm.ran_iret@cpu[1]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[2]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[2]| 1 0)
                                                          (ite
                                                            (= !42 2)
                                                            0
                                                            (ite |smm.ran_iret@cpu[2]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[3]| 1 0)
                                                          (ite
                                                            (= !42 3)
                                                            0
                                                            (ite |smm.ran_iret@cpu[3]| 1 0)))
                                                        0)))
                                                  (= |nmis'| nmis)
                                                  (= |kvm_mark'| kvm_mark)
                                                  (= |last_nmi_rip'| last_nmi_rip)
                                                  (= |run_count'| run_count)
                                                  (= |arrived'| arrived)
                                                  (= |mc_seen'| mc_seen)
                                                  (= |smi_pending'| smi_pending)
                                                  (= |smi_seen'| smi_seen)
                                                  (= |host_rip'| host_rip)
                                                  (= |some'| some)
                                                  (= |some.in_asserted'| some.in_asserted)
                                                  same.latched_nmi
                                                  same.latch
                                                  same.owed)))))))))))))))))))))))))
(define-fun vcpu_run.seamret () Bool
  (and
    (= position@cpu at.vcpu_run.seamret)
    (not urgent.cpu)
    latch.some
    |nmi_blocked'|
    (not |latch.some'|)
    (= |latch.value.nmi'| 0)
    (= |latch.value.nmi.in_asserted'| Membership.unknown)
    |owed.some'|
    (= |owed.value.nmi'| latch.value.nmi)
    (= |owed.value.nmi.in_asserted'| latch.value.nmi.in_asserted)
    (= |host_rip'| Rip.after_seamret)
    (= |position@cpu'| at.vcpu_run.copy_exit_info)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.cpu.smm))
(define-fun vcpu_run.copy_exit_info () Bool
  (and
    (= position@cpu at.vcpu_run.copy_exit_info)
    (not urgent.cpu)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
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
      (= |position@cpu[0]'| (ite (= !1 0) 7 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 7 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 7 |position@cpu[2]|))
      (= |position@cpu[3]'| (ite (= !1 3) 7 |position@cpu[3]|))
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
            (and (= 1 latch.value.nmi) (not (= latch.value.nmi.in_asserted Membership.unknown)))
            latch.value.nmi.in_asserted
            (ite
              (and (= 1 owed.value.nmi) (not (= owed.value.nmi.in_asserted Membership.unknown)))
              owed.value.nmi.in_asserted
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
                              (ite
                                (and
                                  (= 1 |nmi_handler.run_for@cpu[3]|)
                                  (not
                                    (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                |nmi_handler.run_for@cpu[3].in_asserted|
                                (ite
                                  (and (= 1 some) (not (= some.in_asserted 0)))
                                  some.in_asserted
                                  0)))))
                        nmi_handler.run_for@cpu.in_asserted)))))))))
      (not |nmi_handler.back_to_back@cpu'|)
      (= |nmi_handler.asked@cpu'| 0)
      (= |nmi_handler.handled@cpu'| 0)
      (= |nmis'| nmis)
      (= |nmi_state'| nmi_state)
      (= |last_nmi_rip'| last_nmi_rip)
      (= |swallow_nmi'| swallow_nmi)
      (= |run_count'| run_count)
      (= |nmi_blocked'| nmi_blocked)
      (= |arrived'| arrived)
      (= |mc_seen'| mc_seen)
      (= |smi_pending'| smi_pending)
      (= |smi_seen'| smi_seen)
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
      (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
      (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
      (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
      (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
      (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
      (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
      (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
      (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
      (= |some'| some)
      (= |some.in_asserted'| some.in_asserted)
      same.latched_nmi
      same.latch
      same.cpu.smm)))
(define-fun vcpu_run.kvm_after_interrupt () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (not urgent.cpu)
    (not |kvm_mark'|)
    (= |host_rip'| Rip.after_nmi_check)
    (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
    (= |nmis'| nmis)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
(define-fun vcpu_run.guest_state_exit_irqoff () Bool
  (and
    (= position@cpu at.vcpu_run.guest_state_exit_irqoff)
    (not urgent.cpu)
    (= |host_rip'| Rip.outside)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
(define-fun mc_handler.handle () Bool
  (and
    (= position@cpu at.mc_handler.handle)
    (not urgent.cpu)
    (= |position@cpu'| at.mc_handler.return_from_mc)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
(define-fun mc_handler.return_from_mc () Bool
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
                                        (let ((!32 (- depth@cpu 2)))
                                          (let ((!34 (- depth@cpu 2)))
                                            (let ((!39 (- depth@cpu 2)))
                                              (let ((!41 (- depth@cpu 2)))
                                                (and
                                                  (= position@cpu at.mc_handler.return_from_mc)
                                                  (not urgent.cpu)
                                                  (=
                                                    |depth@cpu'|
                                                    (ite (= depth@cpu 1) 0 (- depth@cpu 1)))
                                                  (=
                                                    |position@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      0
                                                      (ite
                                                        (= position@cpu!2 7)
                                                        8
                                                        position@cpu!2)))
                                                  (=
                                                    |position@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[0]|
                                                      (ite (= !3 0) 0 |position@cpu[0]|)))
                                                  (=
                                                    |position@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[1]|
                                                      (ite (= !3 1) 0 |position@cpu[1]|)))
                                                  (=
                                                    |position@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[2]|
                                                      (ite (= !3 2) 0 |position@cpu[2]|)))
                                                  (=
                                                    |position@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |position@cpu[3]|
                                                      (ite (= !3 3) 0 |position@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.nmi@cpu
                                                      (ite
                                                        (= !4 0)
                                                        |nmi_handler.nmi@cpu[0]|
                                                        (ite
                                                          (= !4 1)
                                                          |nmi_handler.nmi@cpu[1]|
                                                          (ite
                                                            (= !4 2)
                                                            |nmi_handler.nmi@cpu[2]|
                                                            (ite
                                                              (= !4 3)
                                                              |nmi_handler.nmi@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.nmi@cpu.in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.nmi@cpu.in_asserted
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
                                                              0))))))
                                                  (=
                                                    |nmi_handler.nmi@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[0]|
                                                      (ite (= !6 0) 0 |nmi_handler.nmi@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[0].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[0].in_asserted|
                                                      (ite
                                                        (= !9 0)
                                                        0
                                                        |nmi_handler.nmi@cpu[0].in_asserted|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[1]|
                                                      (ite (= !6 1) 0 |nmi_handler.nmi@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[1].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[1].in_asserted|
                                                      (ite
                                                        (= !9 1)
                                                        0
                                                        |nmi_handler.nmi@cpu[1].in_asserted|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[2]|
                                                      (ite (= !6 2) 0 |nmi_handler.nmi@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[2].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[2].in_asserted|
                                                      (ite
                                                        (= !9 2)
                                                        0
                                                        |nmi_handler.nmi@cpu[2].in_asserted|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[3]|
                                                      (ite (= !6 3) 0 |nmi_handler.nmi@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.nmi@cpu[3].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.nmi@cpu[3].in_asserted|
                                                      (ite
                                                        (= !9 3)
                                                        0
                                                        |nmi_handler.nmi@cpu[3].in_asserted|)))
                                                  (=
                                                    |nmi_handler.rip@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.rip@cpu
                                                      (ite
                                                        (= !10 0)
                                                        |nmi_handler.rip@cpu[0]|
                                                        (ite
                                                          (= !10 1)
                                                          |nmi_handler.rip@cpu[1]|
                                                          (ite
                                                            (= !10 2)
                                                            |nmi_handler.rip@cpu[2]|
                                                            (ite
                                                              (= !10 3)
                                                              |nmi_handler.rip@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.rip@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[0]|
                                                      (ite (= !12 0) 0 |nmi_handler.rip@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.rip@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[1]|
                                                      (ite (= !12 1) 0 |nmi_handler.rip@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.rip@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[2]|
                                                      (ite (= !12 2) 0 |nmi_handler.rip@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.rip@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.rip@cpu[3]|
                                                      (ite (= !12 3) 0 |nmi_handler.rip@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.run_for@cpu
                                                      (ite
                                                        (= !13 0)
                                                        |nmi_handler.run_for@cpu[0]|
                                                        (ite
                                                          (= !13 1)
                                                          |nmi_handler.run_for@cpu[1]|
                                                          (ite
                                                            (= !13 2)
                                                            |nmi_handler.run_for@cpu[2]|
                                                            (ite
                                                              (= !13 3)
                                                              |nmi_handler.run_for@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.run_for@cpu.in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.run_for@cpu.in_asserted
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
                                                              0))))))
                                                  (=
                                                    |nmi_handler.run_for@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[0]|
                                                      (ite
                                                        (= !15 0)
                                                        0
                                                        |nmi_handler.run_for@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[0].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[0].in_asserted|
                                                      (ite
                                                        (= !18 0)
                                                        0
                                                        |nmi_handler.run_for@cpu[0].in_asserted|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[1]|
                                                      (ite
                                                        (= !15 1)
                                                        0
                                                        |nmi_handler.run_for@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[1].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[1].in_asserted|
                                                      (ite
                                                        (= !18 1)
                                                        0
                                                        |nmi_handler.run_for@cpu[1].in_asserted|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[2]|
                                                      (ite
                                                        (= !15 2)
                                                        0
                                                        |nmi_handler.run_for@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[2].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[2].in_asserted|
                                                      (ite
                                                        (= !18 2)
                                                        0
                                                        |nmi_handler.run_for@cpu[2].in_asserted|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[3]|
                                                      (ite
                                                        (= !15 3)
                                                        0
                                                        |nmi_handler.run_for@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.run_for@cpu[3].in_asserted'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.run_for@cpu[3].in_asserted|
                                                      (ite
                                                        (= !18 3)
                                                        0
                                                        |nmi_handler.run_for@cpu[3].in_asserted|)))
                                                  (=
                                                    |nmi_handler.back_to_back@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.back_to_back@cpu
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
                                                              |nmi_handler.back_to_back@cpu[3]|))))))
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
                                                            (= !21 0)
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
                                                            (= !21 1)
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
                                                            (= !21 2)
                                                            0
                                                            (ite
                                                              |nmi_handler.back_to_back@cpu[2]|
                                                              1
                                                              0)))
                                                        0)))
                                                  (=
                                                    |nmi_handler.back_to_back@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite
                                                            |nmi_handler.back_to_back@cpu[3]|
                                                            1
                                                            0)
                                                          (ite
                                                            (= !21 3)
                                                            0
                                                            (ite
                                                              |nmi_handler.back_to_back@cpu[3]|
                                                              1
                                                              0)))
                                                        0)))
                                                  (=
                                                    |nmi_handler.asked@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.asked@cpu
                                                      (ite
                                                        (= !26 0)
                                                        |nmi_handler.asked@cpu[0]|
                                                        (ite
                                                          (= !26 1)
                                                          |nmi_handler.asked@cpu[1]|
                                                          (ite
                                                            (= !26 2)
                                                            |nmi_handler.asked@cpu[2]|
                                                            (ite
                                                              (= !26 3)
                                                              |nmi_handler.asked@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.asked@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[0]|
                                                      (ite
                                                        (= !28 0)
                                                        0
                                                        |nmi_handler.asked@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.asked@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[1]|
                                                      (ite
                                                        (= !28 1)
                                                        0
                                                        |nmi_handler.asked@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.asked@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[2]|
                                                      (ite
                                                        (= !28 2)
                                                        0
                                                        |nmi_handler.asked@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.asked@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.asked@cpu[3]|
                                                      (ite
                                                        (= !28 3)
                                                        0
                                                        |nmi_handler.asked@cpu[3]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      nmi_handler.handled@cpu
                                                      (ite
                                                        (= !29 0)
                                                        |nmi_handler.handled@cpu[0]|
                                                        (ite
                                                          (= !29 1)
                                                          |nmi_handler.handled@cpu[1]|
                                                          (ite
                                                            (= !29 2)
                                                            |nmi_handler.handled@cpu[2]|
                                                            (ite
                                                              (= !29 3)
                                                              |nmi_handler.handled@cpu[3]|
                                                              0))))))
                                                  (=
                                                    |nmi_handler.handled@cpu[0]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[0]|
                                                      (ite
                                                        (= !31 0)
                                                        0
                                                        |nmi_handler.handled@cpu[0]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu[1]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[1]|
                                                      (ite
                                                        (= !31 1)
                                                        0
                                                        |nmi_handler.handled@cpu[1]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu[2]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[2]|
                                                      (ite
                                                        (= !31 2)
                                                        0
                                                        |nmi_handler.handled@cpu[2]|)))
                                                  (=
                                                    |nmi_handler.handled@cpu[3]'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      |nmi_handler.handled@cpu[3]|
                                                      (ite
                                                        (= !31 3)
                                                        0
                                                        |nmi_handler.handled@cpu[3]|)))
                                                  (=
                                                    |smm.was_blocked@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      smm.was_blocked@cpu
                                                      (ite
                                                        (= !32 0)
                                                        |smm.was_blocked@cpu[0]|
                                                        (ite
                                                          (= !32 1)
                                                          |smm.was_blocked@cpu[1]|
                                                          (ite
                                                            (= !32 2)
                                                            |smm.was_blocked@cpu[2]|
                                                            (and
                                                              (= !32 3)
                                                              |smm.was_blocked@cpu[3]|))))))
                                                  (=
                                                    |smm.was_blocked@cpu[0]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[0]| 1 0)
                                                          (ite
                                                            (= !34 0)
                                                            0
                                                            (ite |smm.was_blocked@cpu[0]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[1]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[1]| 1 0)
                                                          (ite
                                                            (= !34 1)
                                                            0
                                                            (ite |smm.was_blocked@cpu[1]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[2]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[2]| 1 0)
                                                          (ite
                                                            (= !34 2)
                                                            0
                                                            (ite |smm.was_blocked@cpu[2]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.was_blocked@cpu[3]| 1 0)
                                                          (ite
                                                            (= !34 3)
                                                            0
                                                            (ite |smm.was_blocked@cpu[3]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu'|
                                                    (ite
                                                      (= depth@cpu 1)
                                                      smm.ran_iret@cpu
                                                      (ite
                                                        (= !39 0)
                                                        |smm.ran_iret@cpu[0]|
                                                        (ite
                                                          (= !39 1)
                                                          |smm.ran_iret@cpu[1]|
                                                          (ite
                                                            (= !39 2)
                                                            |smm.ran_iret@cpu[2]|
                                                            (and
                                                              (= !39 3)
                                                              |smm.ran_iret@cpu[3]|))))))
                                                  (=
                                                    |smm.ran_iret@cpu[0]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[0]| 1 0)
                                                          (ite
                                                            (= !41 0)
                                                            0
                                                            (ite |smm.ran_iret@cpu[0]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[1]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[1]| 1 0)
                                                          (ite
                                                            (= !41 1)
                                                            0
                                                            (ite |smm.ran_iret@cpu[1]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[2]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[2]| 1 0)
                                                          (ite
                                                            (= !41 2)
                                                            0
                                                            (ite |smm.ran_iret@cpu[2]| 1 0)))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= depth@cpu 1)
                                                          (ite |smm.ran_iret@cpu[3]| 1 0)
                                                          (ite
                                                            (= !41 3)
                                                            0
                                                            (ite |smm.ran_iret@cpu[3]| 1 0)))
                                                        0)))
                                                  (= |nmis'| nmis)
                                                  (= |kvm_mark'| kvm_mark)
                                                  (= |nmi_state'| nmi_state)
                                                  (= |last_nmi_rip'| last_nmi_rip)
                                                  (= |swallow_nmi'| swallow_nmi)
                                                  (= |run_count'| run_count)
                                                  (= |nmi_blocked'| nmi_blocked)
                                                  (= |arrived'| arrived)
                                                  (= |mc_seen'| mc_seen)
                                                  (= |smi_pending'| smi_pending)
                                                  (= |smi_seen'| smi_seen)
                                                  (= |host_rip'| host_rip)
                                                  (= |some'| some)
                                                  (= |some.in_asserted'| some.in_asserted)
                                                  same.latched_nmi
                                                  same.latch
                                                  same.owed)))))))))))))))))))))))))
(define-fun smm.smi_entry () Bool
  (and
    (= position@cpu at.smm.smi_entry)
    (not urgent.cpu)
    |nmi_blocked'|
    (= |position@cpu'| at.smm.smm_code)
    (= |smm.was_blocked@cpu'| nmi_blocked)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu'| smm.ran_iret@cpu)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed))
(define-fun smm.smm_code () Bool
  (and
    (= position@cpu at.smm.smm_code)
    (not urgent.cpu)
    (= |position@cpu'| at.smm.open_window)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
(define-fun smm.open_window () Bool
  (and
    (= position@cpu at.smm.open_window)
    (not urgent.cpu)
    (= |position@cpu'| at.smm.rsm_instruction)
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |arrived'| arrived)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    (= |some.in_asserted'| some.in_asserted)
    same.cpu.nmi_handler
    same.latched_nmi
    same.latch
    same.owed
    same.cpu.smm))
(define-fun smm.rsm_instruction () Bool
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
                                        (let ((!32 (- depth@cpu 2)))
                                          (let ((!34 (- depth@cpu 2)))
                                            (let ((!39 (- depth@cpu 2)))
                                              (let ((!41 (- depth@cpu 2)))
                                                (and
                                                  (= position@cpu at.smm.rsm_instruction)
                                                  (not urgent.cpu)
                                                  (= |nmi_blocked'| smm.was_blocked@cpu)
                                                  (= |depth@cpu'| (- depth@cpu 1))
                                                  (=
                                                    |position@cpu'|
                                                    (ite (= position@cpu!2 7) 8 position@cpu!2))
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
                                                          (ite
                                                            (= !4 3)
                                                            |nmi_handler.nmi@cpu[3]|
                                                            0)))))
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
                                                          (ite
                                                            (= !10 3)
                                                            |nmi_handler.rip@cpu[3]|
                                                            0)))))
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
                                                          (ite
                                                            (= !13 3)
                                                            |nmi_handler.run_for@cpu[3]|
                                                            0)))))
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
                                                    (ite
                                                      (= !15 0)
                                                      0
                                                      |nmi_handler.run_for@cpu[0]|))
                                                  (=
                                                    |nmi_handler.run_for@cpu[0].in_asserted'|
                                                    (ite
                                                      (= !18 0)
                                                      0
                                                      |nmi_handler.run_for@cpu[0].in_asserted|))
                                                  (=
                                                    |nmi_handler.run_for@cpu[1]'|
                                                    (ite
                                                      (= !15 1)
                                                      0
                                                      |nmi_handler.run_for@cpu[1]|))
                                                  (=
                                                    |nmi_handler.run_for@cpu[1].in_asserted'|
                                                    (ite
                                                      (= !18 1)
                                                      0
                                                      |nmi_handler.run_for@cpu[1].in_asserted|))
                                                  (=
                                                    |nmi_handler.run_for@cpu[2]'|
                                                    (ite
                                                      (= !15 2)
                                                      0
                                                      |nmi_handler.run_for@cpu[2]|))
                                                  (=
                                                    |nmi_handler.run_for@cpu[2].in_asserted'|
                                                    (ite
                                                      (= !18 2)
                                                      0
                                                      |nmi_handler.run_for@cpu[2].in_asserted|))
                                                  (=
                                                    |nmi_handler.run_for@cpu[3]'|
                                                    (ite
                                                      (= !15 3)
                                                      0
                                                      |nmi_handler.run_for@cpu[3]|))
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
                                                          (= !21 1)
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
                                                          (= !21 2)
                                                          0
                                                          (ite
                                                            |nmi_handler.back_to_back@cpu[2]|
                                                            1
                                                            0))
                                                        0)))
                                                  (=
                                                    |nmi_handler.back_to_back@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !21 3)
                                                          0
                                                          (ite
                                                            |nmi_handler.back_to_back@cpu[3]|
                                                            1
                                                            0))
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
                                                          (ite
                                                            (= !26 3)
                                                            |nmi_handler.asked@cpu[3]|
                                                            0)))))
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
                                                          (ite
                                                            (= !29 3)
                                                            |nmi_handler.handled@cpu[3]|
                                                            0)))))
                                                  (=
                                                    |nmi_handler.handled@cpu[0]'|
                                                    (ite
                                                      (= !31 0)
                                                      0
                                                      |nmi_handler.handled@cpu[0]|))
                                                  (=
                                                    |nmi_handler.handled@cpu[1]'|
                                                    (ite
                                                      (= !31 1)
                                                      0
                                                      |nmi_handler.handled@cpu[1]|))
                                                  (=
                                                    |nmi_handler.handled@cpu[2]'|
                                                    (ite
                                                      (= !31 2)
                                                      0
                                                      |nmi_handler.handled@cpu[2]|))
                                                  (=
                                                    |nmi_handler.handled@cpu[3]'|
                                                    (ite
                                                      (= !31 3)
                                                      0
                                                      |nmi_handler.handled@cpu[3]|))
                                                  (=
                                                    |smm.was_blocked@cpu'|
                                                    (ite
                                                      (= !32 0)
                                                      |smm.was_blocked@cpu[0]|
                                                      (ite
                                                        (= !32 1)
                                                        |smm.was_blocked@cpu[1]|
                                                        (ite
                                                          (= !32 2)
                                                          |smm.was_blocked@cpu[2]|
                                                          (and
                                                            (= !32 3)
                                                            |smm.was_blocked@cpu[3]|)))))
                                                  (=
                                                    |smm.was_blocked@cpu[0]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !34 0)
                                                          0
                                                          (ite |smm.was_blocked@cpu[0]| 1 0))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[1]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !34 1)
                                                          0
                                                          (ite |smm.was_blocked@cpu[1]| 1 0))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[2]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !34 2)
                                                          0
                                                          (ite |smm.was_blocked@cpu[2]| 1 0))
                                                        0)))
                                                  (=
                                                    |smm.was_blocked@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !34 3)
                                                          0
                                                          (ite |smm.was_blocked@cpu[3]| 1 0))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu'|
                                                    (ite
                                                      (= !39 0)
                                                      |smm.ran_iret@cpu[0]|
                                                      (ite
                                                        (= !39 1)
                                                        |smm.ran_iret@cpu[1]|
                                                        (ite
                                                          (= !39 2)
                                                          |smm.ran_iret@cpu[2]|
                                                          (and (= !39 3) |smm.ran_iret@cpu[3]|)))))
                                                  (=
                                                    |smm.ran_iret@cpu[0]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !41 0)
                                                          0
                                                          (ite |smm.ran_iret@cpu[0]| 1 0))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[1]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !41 1)
                                                          0
                                                          (ite |smm.ran_iret@cpu[1]| 1 0))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[2]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !41 2)
                                                          0
                                                          (ite |smm.ran_iret@cpu[2]| 1 0))
                                                        0)))
                                                  (=
                                                    |smm.ran_iret@cpu[3]'|
                                                    (not
                                                      (=
                                                        (ite
                                                          (= !41 3)
                                                          0
                                                          (ite |smm.ran_iret@cpu[3]| 1 0))
                                                        0)))
                                                  (= |nmis'| nmis)
                                                  (= |kvm_mark'| kvm_mark)
                                                  (= |nmi_state'| nmi_state)
                                                  (= |last_nmi_rip'| last_nmi_rip)
                                                  (= |swallow_nmi'| swallow_nmi)
                                                  (= |run_count'| run_count)
                                                  (= |arrived'| arrived)
                                                  (= |mc_seen'| mc_seen)
                                                  (= |smi_pending'| smi_pending)
                                                  (= |smi_seen'| smi_seen)
                                                  (= |host_rip'| host_rip)
                                                  (= |some'| some)
                                                  (= |some.in_asserted'| some.in_asserted)
                                                  same.latched_nmi
                                                  same.latch
                                                  same.owed)))))))))))))))))))))))))
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
                        (let ((|nmi_handler.nmi@cpu[0]!17| (ite
                                    (< 0 depth@cpu)
                                    (ite (= !3 0) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[0]|)
                                    |nmi_handler.nmi@cpu[0]|)))
                          (let ((|nmi_handler.nmi@cpu[0].in_asserted!18| (ite
                                      (< 0 depth@cpu)
                                      (ite
                                        (= !4 0)
                                        nmi_handler.nmi@cpu.in_asserted
                                        |nmi_handler.nmi@cpu[0].in_asserted|)
                                      |nmi_handler.nmi@cpu[0].in_asserted|)))
                            (let ((|nmi_handler.nmi@cpu[1]!19| (ite
                                        (< 0 depth@cpu)
                                        (ite
                                          (= !3 1)
                                          nmi_handler.nmi@cpu
                                          |nmi_handler.nmi@cpu[1]|)
                                        |nmi_handler.nmi@cpu[1]|)))
                              (let ((|nmi_handler.nmi@cpu[1].in_asserted!20| (ite
                                          (< 0 depth@cpu)
                                          (ite
                                            (= !4 1)
                                            nmi_handler.nmi@cpu.in_asserted
                                            |nmi_handler.nmi@cpu[1].in_asserted|)
                                          |nmi_handler.nmi@cpu[1].in_asserted|)))
                                (let ((|nmi_handler.nmi@cpu[2]!21| (ite
                                            (< 0 depth@cpu)
                                            (ite
                                              (= !3 2)
                                              nmi_handler.nmi@cpu
                                              |nmi_handler.nmi@cpu[2]|)
                                            |nmi_handler.nmi@cpu[2]|)))
                                  (let ((|nmi_handler.nmi@cpu[2].in_asserted!22| (ite
                                              (< 0 depth@cpu)
                                              (ite
                                                (= !4 2)
                                                nmi_handler.nmi@cpu.in_asserted
                                                |nmi_handler.nmi@cpu[2].in_asserted|)
                                              |nmi_handler.nmi@cpu[2].in_asserted|)))
                                    (let ((|nmi_handler.nmi@cpu[3]!23| (ite
                                                (< 0 depth@cpu)
                                                (ite
                                                  (= !3 3)
                                                  nmi_handler.nmi@cpu
                                                  |nmi_handler.nmi@cpu[3]|)
                                                |nmi_handler.nmi@cpu[3]|)))
                                      (let ((|nmi_handler.nmi@cpu[3].in_asserted!24| (ite
                                                  (< 0 depth@cpu)
                                                  (ite
                                                    (= !4 3)
                                                    nmi_handler.nmi@cpu.in_asserted
                                                    |nmi_handler.nmi@cpu[3].in_asserted|)
                                                  |nmi_handler.nmi@cpu[3].in_asserted|)))
                                        (let ((|nmi_handler.run_for@cpu[0]!29| (ite
                                                    (< 0 depth@cpu)
                                                    (ite
                                                      (= !6 0)
                                                      nmi_handler.run_for@cpu
                                                      |nmi_handler.run_for@cpu[0]|)
                                                    |nmi_handler.run_for@cpu[0]|)))
                                          (let ((|nmi_handler.run_for@cpu[0].in_asserted!30| (ite
                                                      (< 0 depth@cpu)
                                                      (ite
                                                        (= !7 0)
                                                        nmi_handler.run_for@cpu.in_asserted
                                                        |nmi_handler.run_for@cpu[0].in_asserted|)
                                                      |nmi_handler.run_for@cpu[0].in_asserted|)))
                                            (let ((|nmi_handler.run_for@cpu[1]!31| (ite
                                                        (< 0 depth@cpu)
                                                        (ite
                                                          (= !6 1)
                                                          nmi_handler.run_for@cpu
                                                          |nmi_handler.run_for@cpu[1]|)
                                                        |nmi_handler.run_for@cpu[1]|)))
                                              (let ((|nmi_handler.run_for@cpu[1].in_asserted!32| (ite
                                                          (< 0 depth@cpu)
                                                          (ite
                                                            (= !7 1)
                                                            nmi_handler.run_for@cpu.in_asserted
                                                            |nmi_handler.run_for@cpu[1].in_asserted|)
                                                          |nmi_handler.run_for@cpu[1].in_asserted|)))
                                                (let ((|nmi_handler.run_for@cpu[2]!33| (ite
                                                            (< 0 depth@cpu)
                                                            (ite
                                                              (= !6 2)
                                                              nmi_handler.run_for@cpu
                                                              |nmi_handler.run_for@cpu[2]|)
                                                            |nmi_handler.run_for@cpu[2]|)))
                                                  (let ((|nmi_handler.run_for@cpu[2].in_asserted!34| (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !7 2)
                                                                nmi_handler.run_for@cpu.in_asserted
                                                                |nmi_handler.run_for@cpu[2].in_asserted|)
                                                              |nmi_handler.run_for@cpu[2].in_asserted|)))
                                                    (let ((|nmi_handler.run_for@cpu[3]!35| (ite
                                                                (< 0 depth@cpu)
                                                                (ite
                                                                  (= !6 3)
                                                                  nmi_handler.run_for@cpu
                                                                  |nmi_handler.run_for@cpu[3]|)
                                                                |nmi_handler.run_for@cpu[3]|)))
                                                      (let ((|nmi_handler.run_for@cpu[3].in_asserted!36| (ite
                                                                  (< 0 depth@cpu)
                                                                  (ite
                                                                    (= !7 3)
                                                                    nmi_handler.run_for@cpu.in_asserted
                                                                    |nmi_handler.run_for@cpu[3].in_asserted|)
                                                                  |nmi_handler.run_for@cpu[3].in_asserted|)))
                                                        (and
                                                          latch.some
                                                          (not nmi_blocked)
                                                          (or
                                                            (and
                                                              (<= 4 position@cpu)
                                                              (<= position@cpu 9)
                                                              (not
                                                                (or
                                                                  (= position@cpu at.vcpu_run.seamret)
                                                                  (= |position@cpu[0]| at.vcpu_run.seamret)
                                                                  (= |position@cpu[1]| at.vcpu_run.seamret)
                                                                  (= |position@cpu[2]| at.vcpu_run.seamret)
                                                                  (= |position@cpu[3]| at.vcpu_run.seamret))))
                                                            (and
                                                              (<= 10 position@cpu)
                                                              (<= position@cpu 11))
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
                                                          latch.some
                                                          (< depth@cpu 5)
                                                          |nmi_blocked'|
                                                          (not |latch.some'|)
                                                          (= |latch.value.nmi'| 0)
                                                          (= |latch.value.nmi.in_asserted'| Membership.unknown)
                                                          (= |depth@cpu'| (+ depth@cpu 1))
                                                          (= |position@cpu'| at.nmi_handler.exc_nmi)
                                                          (=
                                                            |position@cpu[0]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !2 0)
                                                                position@cpu
                                                                |position@cpu[0]|)
                                                              |position@cpu[0]|))
                                                          (=
                                                            |position@cpu[1]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !2 1)
                                                                position@cpu
                                                                |position@cpu[1]|)
                                                              |position@cpu[1]|))
                                                          (=
                                                            |position@cpu[2]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !2 2)
                                                                position@cpu
                                                                |position@cpu[2]|)
                                                              |position@cpu[2]|))
                                                          (=
                                                            |position@cpu[3]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !2 3)
                                                                position@cpu
                                                                |position@cpu[3]|)
                                                              |position@cpu[3]|))
                                                          (=
                                                            |nmi_handler.nmi@cpu'|
                                                            latch.value.nmi)
                                                          (=
                                                            |nmi_handler.nmi@cpu.in_asserted'|
                                                            latch.value.nmi.in_asserted)
                                                          (=
                                                            |nmi_handler.nmi@cpu[0]'|
                                                            |nmi_handler.nmi@cpu[0]!17|)
                                                          (=
                                                            |nmi_handler.nmi@cpu[0].in_asserted'|
                                                            |nmi_handler.nmi@cpu[0].in_asserted!18|)
                                                          (=
                                                            |nmi_handler.nmi@cpu[1]'|
                                                            |nmi_handler.nmi@cpu[1]!19|)
                                                          (=
                                                            |nmi_handler.nmi@cpu[1].in_asserted'|
                                                            |nmi_handler.nmi@cpu[1].in_asserted!20|)
                                                          (=
                                                            |nmi_handler.nmi@cpu[2]'|
                                                            |nmi_handler.nmi@cpu[2]!21|)
                                                          (=
                                                            |nmi_handler.nmi@cpu[2].in_asserted'|
                                                            |nmi_handler.nmi@cpu[2].in_asserted!22|)
                                                          (=
                                                            |nmi_handler.nmi@cpu[3]'|
                                                            |nmi_handler.nmi@cpu[3]!23|)
                                                          (=
                                                            |nmi_handler.nmi@cpu[3].in_asserted'|
                                                            |nmi_handler.nmi@cpu[3].in_asserted!24|)
                                                          (=
                                                            |nmi_handler.rip@cpu'|
                                                            (ite
                                                              (and
                                                                (<= 1 position@cpu)
                                                                (<= position@cpu 3))
                                                              6
                                                              (ite
                                                                (and
                                                                  (<= 4 position@cpu)
                                                                  (<= position@cpu 9))
                                                                host_rip
                                                                6)))
                                                          (=
                                                            |nmi_handler.rip@cpu[0]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !5 0)
                                                                nmi_handler.rip@cpu
                                                                |nmi_handler.rip@cpu[0]|)
                                                              |nmi_handler.rip@cpu[0]|))
                                                          (=
                                                            |nmi_handler.rip@cpu[1]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !5 1)
                                                                nmi_handler.rip@cpu
                                                                |nmi_handler.rip@cpu[1]|)
                                                              |nmi_handler.rip@cpu[1]|))
                                                          (=
                                                            |nmi_handler.rip@cpu[2]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !5 2)
                                                                nmi_handler.rip@cpu
                                                                |nmi_handler.rip@cpu[2]|)
                                                              |nmi_handler.rip@cpu[2]|))
                                                          (=
                                                            |nmi_handler.rip@cpu[3]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !5 3)
                                                                nmi_handler.rip@cpu
                                                                |nmi_handler.rip@cpu[3]|)
                                                              |nmi_handler.rip@cpu[3]|))
                                                          (= |nmi_handler.run_for@cpu'| 1)
                                                          (=
                                                            |nmi_handler.run_for@cpu.in_asserted'|
                                                            (ite
                                                              (and
                                                                (= 1 latched_nmi.value)
                                                                (not
                                                                  (= latched_nmi.value.in_asserted Membership.unknown)))
                                                              latched_nmi.value.in_asserted
                                                              (ite
                                                                (and
                                                                  (= 1 owed.value.nmi)
                                                                  (not
                                                                    (= owed.value.nmi.in_asserted Membership.unknown)))
                                                                owed.value.nmi.in_asserted
                                                                (ite
                                                                  (and
                                                                    (= 1 latch.value.nmi)
                                                                    (not
                                                                      (= latch.value.nmi.in_asserted Membership.unknown)))
                                                                  latch.value.nmi.in_asserted
                                                                  (ite
                                                                    (and
                                                                      (=
                                                                        1
                                                                        |nmi_handler.nmi@cpu[0]!17|)
                                                                      (not
                                                                        (=
                                                                          |nmi_handler.nmi@cpu[0].in_asserted!18|
                                                                          0)))
                                                                    |nmi_handler.nmi@cpu[0].in_asserted!18|
                                                                    (ite
                                                                      (and
                                                                        (=
                                                                          1
                                                                          |nmi_handler.nmi@cpu[1]!19|)
                                                                        (not
                                                                          (=
                                                                            |nmi_handler.nmi@cpu[1].in_asserted!20|
                                                                            0)))
                                                                      |nmi_handler.nmi@cpu[1].in_asserted!20|
                                                                      (ite
                                                                        (and
                                                                          (=
                                                                            1
                                                                            |nmi_handler.nmi@cpu[2]!21|)
                                                                          (not
                                                                            (=
                                                                              |nmi_handler.nmi@cpu[2].in_asserted!22|
                                                                              0)))
                                                                        |nmi_handler.nmi@cpu[2].in_asserted!22|
                                                                        (ite
                                                                          (and
                                                                            (=
                                                                              1
                                                                              |nmi_handler.nmi@cpu[3]!23|)
                                                                            (not
                                                                              (=
                                                                                |nmi_handler.nmi@cpu[3].in_asserted!24|
                                                                                0)))
                                                                          |nmi_handler.nmi@cpu[3].in_asserted!24|
                                                                          (ite
                                                                            (=
                                                                              (ite
                                                                                (< 0 depth@cpu)
                                                                                0
                                                                                nmi_handler.run_for@cpu.in_asserted)
                                                                              0)
                                                                            (ite
                                                                              (and
                                                                                (=
                                                                                  1
                                                                                  |nmi_handler.run_for@cpu[0]!29|)
                                                                                (not
                                                                                  (=
                                                                                    |nmi_handler.run_for@cpu[0].in_asserted!30|
                                                                                    0)))
                                                                              |nmi_handler.run_for@cpu[0].in_asserted!30|
                                                                              (ite
                                                                                (and
                                                                                  (=
                                                                                    1
                                                                                    |nmi_handler.run_for@cpu[1]!31|)
                                                                                  (not
                                                                                    (=
                                                                                      |nmi_handler.run_for@cpu[1].in_asserted!32|
                                                                                      0)))
                                                                                |nmi_handler.run_for@cpu[1].in_asserted!32|
                                                                                (ite
                                                                                  (and
                                                                                    (=
                                                                                      1
                                                                                      |nmi_handler.run_for@cpu[2]!33|)
                                                                                    (not
                                                                                      (=
                                                                                        |nmi_handler.run_for@cpu[2].in_asserted!34|
                                                                                        0)))
                                                                                  |nmi_handler.run_for@cpu[2].in_asserted!34|
                                                                                  (ite
                                                                                    (and
                                                                                      (=
                                                                                        1
                                                                                        |nmi_handler.run_for@cpu[3]!35|)
                                                                                      (not
                                                                                        (=
                                                                                          |nmi_handler.run_for@cpu[3].in_asserted!36|
                                                                                          0)))
                                                                                    |nmi_handler.run_for@cpu[3].in_asserted!36|
                                                                                    (ite
                                                                                      (and
                                                                                        (=
                                                                                          1
                                                                                          some)
                                                                                        (not
                                                                                          (= some.in_asserted 0)))
                                                                                      some.in_asserted
                                                                                      0)))))
                                                                            (ite
                                                                              (< 0 depth@cpu)
                                                                              0
                                                                              nmi_handler.run_for@cpu.in_asserted))))))))))
                                                          (=
                                                            |nmi_handler.run_for@cpu[0]'|
                                                            |nmi_handler.run_for@cpu[0]!29|)
                                                          (=
                                                            |nmi_handler.run_for@cpu[0].in_asserted'|
                                                            |nmi_handler.run_for@cpu[0].in_asserted!30|)
                                                          (=
                                                            |nmi_handler.run_for@cpu[1]'|
                                                            |nmi_handler.run_for@cpu[1]!31|)
                                                          (=
                                                            |nmi_handler.run_for@cpu[1].in_asserted'|
                                                            |nmi_handler.run_for@cpu[1].in_asserted!32|)
                                                          (=
                                                            |nmi_handler.run_for@cpu[2]'|
                                                            |nmi_handler.run_for@cpu[2]!33|)
                                                          (=
                                                            |nmi_handler.run_for@cpu[2].in_asserted'|
                                                            |nmi_handler.run_for@cpu[2].in_asserted!34|)
                                                          (=
                                                            |nmi_handler.run_for@cpu[3]'|
                                                            |nmi_handler.run_for@cpu[3]!35|)
                                                          (=
                                                            |nmi_handler.run_for@cpu[3].in_asserted'|
                                                            |nmi_handler.run_for@cpu[3].in_asserted!36|)
                                                          (not |nmi_handler.back_to_back@cpu'|)
                                                          (=
                                                            |nmi_handler.back_to_back@cpu[0]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !8 0)
                                                                nmi_handler.back_to_back@cpu
                                                                |nmi_handler.back_to_back@cpu[0]|)
                                                              |nmi_handler.back_to_back@cpu[0]|))
                                                          (=
                                                            |nmi_handler.back_to_back@cpu[1]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !8 1)
                                                                nmi_handler.back_to_back@cpu
                                                                |nmi_handler.back_to_back@cpu[1]|)
                                                              |nmi_handler.back_to_back@cpu[1]|))
                                                          (=
                                                            |nmi_handler.back_to_back@cpu[2]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !8 2)
                                                                nmi_handler.back_to_back@cpu
                                                                |nmi_handler.back_to_back@cpu[2]|)
                                                              |nmi_handler.back_to_back@cpu[2]|))
                                                          (=
                                                            |nmi_handler.back_to_back@cpu[3]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !8 3)
                                                                nmi_handler.back_to_back@cpu
                                                                |nmi_handler.back_to_back@cpu[3]|)
                                                              |nmi_handler.back_to_back@cpu[3]|))
                                                          (= |nmi_handler.asked@cpu'| 0)
                                                          (=
                                                            |nmi_handler.asked@cpu[0]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !9 0)
                                                                nmi_handler.asked@cpu
                                                                |nmi_handler.asked@cpu[0]|)
                                                              |nmi_handler.asked@cpu[0]|))
                                                          (=
                                                            |nmi_handler.asked@cpu[1]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !9 1)
                                                                nmi_handler.asked@cpu
                                                                |nmi_handler.asked@cpu[1]|)
                                                              |nmi_handler.asked@cpu[1]|))
                                                          (=
                                                            |nmi_handler.asked@cpu[2]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !9 2)
                                                                nmi_handler.asked@cpu
                                                                |nmi_handler.asked@cpu[2]|)
                                                              |nmi_handler.asked@cpu[2]|))
                                                          (=
                                                            |nmi_handler.asked@cpu[3]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !9 3)
                                                                nmi_handler.asked@cpu
                                                                |nmi_handler.asked@cpu[3]|)
                                                              |nmi_handler.asked@cpu[3]|))
                                                          (= |nmi_handler.handled@cpu'| 0)
                                                          (=
                                                            |nmi_handler.handled@cpu[0]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !10 0)
                                                                nmi_handler.handled@cpu
                                                                |nmi_handler.handled@cpu[0]|)
                                                              |nmi_handler.handled@cpu[0]|))
                                                          (=
                                                            |nmi_handler.handled@cpu[1]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !10 1)
                                                                nmi_handler.handled@cpu
                                                                |nmi_handler.handled@cpu[1]|)
                                                              |nmi_handler.handled@cpu[1]|))
                                                          (=
                                                            |nmi_handler.handled@cpu[2]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !10 2)
                                                                nmi_handler.handled@cpu
                                                                |nmi_handler.handled@cpu[2]|)
                                                              |nmi_handler.handled@cpu[2]|))
                                                          (=
                                                            |nmi_handler.handled@cpu[3]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !10 3)
                                                                nmi_handler.handled@cpu
                                                                |nmi_handler.handled@cpu[3]|)
                                                              |nmi_handler.handled@cpu[3]|))
                                                          (=
                                                            |smm.was_blocked@cpu'|
                                                            (not
                                                              (=
                                                                (ite
                                                                  (< 0 depth@cpu)
                                                                  0
                                                                  (ite smm.was_blocked@cpu 1 0))
                                                                0)))
                                                          (=
                                                            |smm.was_blocked@cpu[0]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !11 0)
                                                                smm.was_blocked@cpu
                                                                |smm.was_blocked@cpu[0]|)
                                                              |smm.was_blocked@cpu[0]|))
                                                          (=
                                                            |smm.was_blocked@cpu[1]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !11 1)
                                                                smm.was_blocked@cpu
                                                                |smm.was_blocked@cpu[1]|)
                                                              |smm.was_blocked@cpu[1]|))
                                                          (=
                                                            |smm.was_blocked@cpu[2]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !11 2)
                                                                smm.was_blocked@cpu
                                                                |smm.was_blocked@cpu[2]|)
                                                              |smm.was_blocked@cpu[2]|))
                                                          (=
                                                            |smm.was_blocked@cpu[3]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !11 3)
                                                                smm.was_blocked@cpu
                                                                |smm.was_blocked@cpu[3]|)
                                                              |smm.was_blocked@cpu[3]|))
                                                          (=
                                                            |smm.ran_iret@cpu'|
                                                            (not
                                                              (=
                                                                (ite
                                                                  (< 0 depth@cpu)
                                                                  0
                                                                  (ite smm.ran_iret@cpu 1 0))
                                                                0)))
                                                          (=
                                                            |smm.ran_iret@cpu[0]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !12 0)
                                                                smm.ran_iret@cpu
                                                                |smm.ran_iret@cpu[0]|)
                                                              |smm.ran_iret@cpu[0]|))
                                                          (=
                                                            |smm.ran_iret@cpu[1]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !12 1)
                                                                smm.ran_iret@cpu
                                                                |smm.ran_iret@cpu[1]|)
                                                              |smm.ran_iret@cpu[1]|))
                                                          (=
                                                            |smm.ran_iret@cpu[2]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !12 2)
                                                                smm.ran_iret@cpu
                                                                |smm.ran_iret@cpu[2]|)
                                                              |smm.ran_iret@cpu[2]|))
                                                          (=
                                                            |smm.ran_iret@cpu[3]'|
                                                            (ite
                                                              (< 0 depth@cpu)
                                                              (ite
                                                                (= !12 3)
                                                                smm.ran_iret@cpu
                                                                |smm.ran_iret@cpu[3]|)
                                                              |smm.ran_iret@cpu[3]|))
                                                          (= |nmis'| nmis)
                                                          (= |kvm_mark'| kvm_mark)
                                                          (= |nmi_state'| nmi_state)
                                                          (= |last_nmi_rip'| last_nmi_rip)
                                                          (= |swallow_nmi'| swallow_nmi)
                                                          (= |run_count'| run_count)
                                                          (= |arrived'| arrived)
                                                          (= |mc_seen'| mc_seen)
                                                          (= |smi_pending'| smi_pending)
                                                          (= |smi_seen'| smi_seen)
                                                          (= |host_rip'| host_rip)
                                                          (= |some'| some)
                                                          (=
                                                            |some.in_asserted'|
                                                            some.in_asserted)
                                                          same.latched_nmi
                                                          same.owed)))))))))))))))))))))))))))))
(define-fun nmi_arrives () Bool
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
                                    (= (+ arrived 1) some)
                                    (not (= (ite (= some (+ arrived 1)) 2 some.in_asserted) 0)))
                                  (ite (= some (+ arrived 1)) 2 some.in_asserted)
                                  0)))))))))))))))
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
      |nmi_handler.nmi@cpu[3].in_asserted'|
      (ite (= |nmi_handler.nmi@cpu[3]| (+ arrived 1)) 2 |nmi_handler.nmi@cpu[3].in_asserted|))
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
    (=
      |nmi_handler.run_for@cpu[3].in_asserted'|
      (ite
        (= |nmi_handler.run_for@cpu[3]| (+ arrived 1))
        2
        |nmi_handler.run_for@cpu[3].in_asserted|))
    (= |some.in_asserted'| (ite (= some (+ arrived 1)) 2 some.in_asserted))
    (= |nmis'| nmis)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |latched_nmi.some'| latched_nmi.some)
    (= |latched_nmi.value'| latched_nmi.value)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |owed.some'| owed.some)
    (= |owed.value.nmi'| owed.value.nmi)
    (= |mc_seen'| mc_seen)
    (= |smi_pending'| smi_pending)
    (= |smi_seen'| smi_seen)
    (= |host_rip'| host_rip)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu'| position@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |position@cpu[3]'| |position@cpu[3]|)
    (= |nmi_handler.nmi@cpu'| nmi_handler.nmi@cpu)
    (= |nmi_handler.nmi@cpu[0]'| |nmi_handler.nmi@cpu[0]|)
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
    (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
    (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
    (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
    (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
    (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
    (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
    (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
    (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
    (= |some'| some)
    same.cpu.smm))
(define-fun machine_check_hits () Bool
  (let ((!1 (- depth@cpu 1)))
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
                        (and
                          (not urgent.cpu)
                          (not mc_seen)
                          (<= 4 position@cpu)
                          (<= position@cpu 9)
                          (not
                            (or
                              (= position@cpu at.vcpu_run.seamret)
                              (= |position@cpu[0]| at.vcpu_run.seamret)
                              (= |position@cpu[1]| at.vcpu_run.seamret)
                              (= |position@cpu[2]| at.vcpu_run.seamret)
                              (= |position@cpu[3]| at.vcpu_run.seamret)))
                          (< depth@cpu 5)
                          |mc_seen'|
                          (= |depth@cpu'| (+ depth@cpu 1))
                          (= |position@cpu'| at.mc_handler.handle)
                          (=
                            |position@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !1 0) position@cpu |position@cpu[0]|)
                              |position@cpu[0]|))
                          (=
                            |position@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !1 1) position@cpu |position@cpu[1]|)
                              |position@cpu[1]|))
                          (=
                            |position@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !1 2) position@cpu |position@cpu[2]|)
                              |position@cpu[2]|))
                          (=
                            |position@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !1 3) position@cpu |position@cpu[3]|)
                              |position@cpu[3]|))
                          (= |nmi_handler.nmi@cpu'| (ite (< 0 depth@cpu) 0 nmi_handler.nmi@cpu))
                          (=
                            |nmi_handler.nmi@cpu.in_asserted'|
                            (ite (< 0 depth@cpu) 0 nmi_handler.nmi@cpu.in_asserted))
                          (=
                            |nmi_handler.nmi@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !2 0) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[0]|)
                              |nmi_handler.nmi@cpu[0]|))
                          (=
                            |nmi_handler.nmi@cpu[0].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !3 0)
                                nmi_handler.nmi@cpu.in_asserted
                                |nmi_handler.nmi@cpu[0].in_asserted|)
                              |nmi_handler.nmi@cpu[0].in_asserted|))
                          (=
                            |nmi_handler.nmi@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !2 1) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[1]|)
                              |nmi_handler.nmi@cpu[1]|))
                          (=
                            |nmi_handler.nmi@cpu[1].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !3 1)
                                nmi_handler.nmi@cpu.in_asserted
                                |nmi_handler.nmi@cpu[1].in_asserted|)
                              |nmi_handler.nmi@cpu[1].in_asserted|))
                          (=
                            |nmi_handler.nmi@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !2 2) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[2]|)
                              |nmi_handler.nmi@cpu[2]|))
                          (=
                            |nmi_handler.nmi@cpu[2].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !3 2)
                                nmi_handler.nmi@cpu.in_asserted
                                |nmi_handler.nmi@cpu[2].in_asserted|)
                              |nmi_handler.nmi@cpu[2].in_asserted|))
                          (=
                            |nmi_handler.nmi@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !2 3) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[3]|)
                              |nmi_handler.nmi@cpu[3]|))
                          (=
                            |nmi_handler.nmi@cpu[3].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !3 3)
                                nmi_handler.nmi@cpu.in_asserted
                                |nmi_handler.nmi@cpu[3].in_asserted|)
                              |nmi_handler.nmi@cpu[3].in_asserted|))
                          (= |nmi_handler.rip@cpu'| (ite (< 0 depth@cpu) 0 nmi_handler.rip@cpu))
                          (=
                            |nmi_handler.rip@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !4 0) nmi_handler.rip@cpu |nmi_handler.rip@cpu[0]|)
                              |nmi_handler.rip@cpu[0]|))
                          (=
                            |nmi_handler.rip@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !4 1) nmi_handler.rip@cpu |nmi_handler.rip@cpu[1]|)
                              |nmi_handler.rip@cpu[1]|))
                          (=
                            |nmi_handler.rip@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !4 2) nmi_handler.rip@cpu |nmi_handler.rip@cpu[2]|)
                              |nmi_handler.rip@cpu[2]|))
                          (=
                            |nmi_handler.rip@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !4 3) nmi_handler.rip@cpu |nmi_handler.rip@cpu[3]|)
                              |nmi_handler.rip@cpu[3]|))
                          (=
                            |nmi_handler.run_for@cpu'|
                            (ite (< 0 depth@cpu) 0 nmi_handler.run_for@cpu))
                          (=
                            |nmi_handler.run_for@cpu.in_asserted'|
                            (ite (< 0 depth@cpu) 0 nmi_handler.run_for@cpu.in_asserted))
                          (=
                            |nmi_handler.run_for@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !5 0)
                                nmi_handler.run_for@cpu
                                |nmi_handler.run_for@cpu[0]|)
                              |nmi_handler.run_for@cpu[0]|))
                          (=
                            |nmi_handler.run_for@cpu[0].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !6 0)
                                nmi_handler.run_for@cpu.in_asserted
                                |nmi_handler.run_for@cpu[0].in_asserted|)
                              |nmi_handler.run_for@cpu[0].in_asserted|))
                          (=
                            |nmi_handler.run_for@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !5 1)
                                nmi_handler.run_for@cpu
                                |nmi_handler.run_for@cpu[1]|)
                              |nmi_handler.run_for@cpu[1]|))
                          (=
                            |nmi_handler.run_for@cpu[1].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !6 1)
                                nmi_handler.run_for@cpu.in_asserted
                                |nmi_handler.run_for@cpu[1].in_asserted|)
                              |nmi_handler.run_for@cpu[1].in_asserted|))
                          (=
                            |nmi_handler.run_for@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !5 2)
                                nmi_handler.run_for@cpu
                                |nmi_handler.run_for@cpu[2]|)
                              |nmi_handler.run_for@cpu[2]|))
                          (=
                            |nmi_handler.run_for@cpu[2].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !6 2)
                                nmi_handler.run_for@cpu.in_asserted
                                |nmi_handler.run_for@cpu[2].in_asserted|)
                              |nmi_handler.run_for@cpu[2].in_asserted|))
                          (=
                            |nmi_handler.run_for@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !5 3)
                                nmi_handler.run_for@cpu
                                |nmi_handler.run_for@cpu[3]|)
                              |nmi_handler.run_for@cpu[3]|))
                          (=
                            |nmi_handler.run_for@cpu[3].in_asserted'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !6 3)
                                nmi_handler.run_for@cpu.in_asserted
                                |nmi_handler.run_for@cpu[3].in_asserted|)
                              |nmi_handler.run_for@cpu[3].in_asserted|))
                          (=
                            |nmi_handler.back_to_back@cpu'|
                            (not
                              (=
                                (ite (< 0 depth@cpu) 0 (ite nmi_handler.back_to_back@cpu 1 0))
                                0)))
                          (=
                            |nmi_handler.back_to_back@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !7 0)
                                nmi_handler.back_to_back@cpu
                                |nmi_handler.back_to_back@cpu[0]|)
                              |nmi_handler.back_to_back@cpu[0]|))
                          (=
                            |nmi_handler.back_to_back@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !7 1)
                                nmi_handler.back_to_back@cpu
                                |nmi_handler.back_to_back@cpu[1]|)
                              |nmi_handler.back_to_back@cpu[1]|))
                          (=
                            |nmi_handler.back_to_back@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !7 2)
                                nmi_handler.back_to_back@cpu
                                |nmi_handler.back_to_back@cpu[2]|)
                              |nmi_handler.back_to_back@cpu[2]|))
                          (=
                            |nmi_handler.back_to_back@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !7 3)
                                nmi_handler.back_to_back@cpu
                                |nmi_handler.back_to_back@cpu[3]|)
                              |nmi_handler.back_to_back@cpu[3]|))
                          (=
                            |nmi_handler.asked@cpu'|
                            (ite (< 0 depth@cpu) 0 nmi_handler.asked@cpu))
                          (=
                            |nmi_handler.asked@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !8 0) nmi_handler.asked@cpu |nmi_handler.asked@cpu[0]|)
                              |nmi_handler.asked@cpu[0]|))
                          (=
                            |nmi_handler.asked@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !8 1) nmi_handler.asked@cpu |nmi_handler.asked@cpu[1]|)
                              |nmi_handler.asked@cpu[1]|))
                          (=
                            |nmi_handler.asked@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !8 2) nmi_handler.asked@cpu |nmi_handler.asked@cpu[2]|)
                              |nmi_handler.asked@cpu[2]|))
                          (=
                            |nmi_handler.asked@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !8 3) nmi_handler.asked@cpu |nmi_handler.asked@cpu[3]|)
                              |nmi_handler.asked@cpu[3]|))
                          (=
                            |nmi_handler.handled@cpu'|
                            (ite (< 0 depth@cpu) 0 nmi_handler.handled@cpu))
                          (=
                            |nmi_handler.handled@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !9 0)
                                nmi_handler.handled@cpu
                                |nmi_handler.handled@cpu[0]|)
                              |nmi_handler.handled@cpu[0]|))
                          (=
                            |nmi_handler.handled@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !9 1)
                                nmi_handler.handled@cpu
                                |nmi_handler.handled@cpu[1]|)
                              |nmi_handler.handled@cpu[1]|))
                          (=
                            |nmi_handler.handled@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !9 2)
                                nmi_handler.handled@cpu
                                |nmi_handler.handled@cpu[2]|)
                              |nmi_handler.handled@cpu[2]|))
                          (=
                            |nmi_handler.handled@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite
                                (= !9 3)
                                nmi_handler.handled@cpu
                                |nmi_handler.handled@cpu[3]|)
                              |nmi_handler.handled@cpu[3]|))
                          (=
                            |smm.was_blocked@cpu'|
                            (not (= (ite (< 0 depth@cpu) 0 (ite smm.was_blocked@cpu 1 0)) 0)))
                          (=
                            |smm.was_blocked@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !10 0) smm.was_blocked@cpu |smm.was_blocked@cpu[0]|)
                              |smm.was_blocked@cpu[0]|))
                          (=
                            |smm.was_blocked@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !10 1) smm.was_blocked@cpu |smm.was_blocked@cpu[1]|)
                              |smm.was_blocked@cpu[1]|))
                          (=
                            |smm.was_blocked@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !10 2) smm.was_blocked@cpu |smm.was_blocked@cpu[2]|)
                              |smm.was_blocked@cpu[2]|))
                          (=
                            |smm.was_blocked@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !10 3) smm.was_blocked@cpu |smm.was_blocked@cpu[3]|)
                              |smm.was_blocked@cpu[3]|))
                          (=
                            |smm.ran_iret@cpu'|
                            (not (= (ite (< 0 depth@cpu) 0 (ite smm.ran_iret@cpu 1 0)) 0)))
                          (=
                            |smm.ran_iret@cpu[0]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !11 0) smm.ran_iret@cpu |smm.ran_iret@cpu[0]|)
                              |smm.ran_iret@cpu[0]|))
                          (=
                            |smm.ran_iret@cpu[1]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !11 1) smm.ran_iret@cpu |smm.ran_iret@cpu[1]|)
                              |smm.ran_iret@cpu[1]|))
                          (=
                            |smm.ran_iret@cpu[2]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !11 2) smm.ran_iret@cpu |smm.ran_iret@cpu[2]|)
                              |smm.ran_iret@cpu[2]|))
                          (=
                            |smm.ran_iret@cpu[3]'|
                            (ite
                              (< 0 depth@cpu)
                              (ite (= !11 3) smm.ran_iret@cpu |smm.ran_iret@cpu[3]|)
                              |smm.ran_iret@cpu[3]|))
                          (= |nmis'| nmis)
                          (= |kvm_mark'| kvm_mark)
                          (= |nmi_state'| nmi_state)
                          (= |last_nmi_rip'| last_nmi_rip)
                          (= |swallow_nmi'| swallow_nmi)
                          (= |run_count'| run_count)
                          (= |nmi_blocked'| nmi_blocked)
                          (= |arrived'| arrived)
                          (= |smi_pending'| smi_pending)
                          (= |smi_seen'| smi_seen)
                          (= |host_rip'| host_rip)
                          (= |some'| some)
                          (= |some.in_asserted'| some.in_asserted)
                          same.latched_nmi
                          same.latch
                          same.owed)))))))))))))
(define-fun enter_smm () Bool
  (let ((!1 (- depth@cpu 1)))
    (let ((!2 (- depth@cpu 1)))
      (let ((!3 (- depth@cpu 1)))
        (let ((!4 (- depth@cpu 1)))
          (let ((!5 (- depth@cpu 1)))
            (let ((!6 (- depth@cpu 1)))
              (let ((!7 (- depth@cpu 1)))
                (let ((!8 (- depth@cpu 1)))
                  (let ((!9 (- depth@cpu 1)))
                    (and
                      smi_pending
                      (or
                        (and (<= 4 position@cpu) (<= position@cpu 9))
                        (and (<= 10 position@cpu) (<= position@cpu 11))
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
                      (< depth@cpu 5)
                      (not |smi_pending'|)
                      (= |depth@cpu'| (+ depth@cpu 1))
                      (= |position@cpu'| at.smm.smi_entry)
                      (= |position@cpu[0]'| (ite (= !1 0) position@cpu |position@cpu[0]|))
                      (= |position@cpu[1]'| (ite (= !1 1) position@cpu |position@cpu[1]|))
                      (= |position@cpu[2]'| (ite (= !1 2) position@cpu |position@cpu[2]|))
                      (= |position@cpu[3]'| (ite (= !1 3) position@cpu |position@cpu[3]|))
                      (= |nmi_handler.nmi@cpu'| 0)
                      (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
                      (=
                        |nmi_handler.nmi@cpu[0]'|
                        (ite (= !2 0) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[0]|))
                      (=
                        |nmi_handler.nmi@cpu[0].in_asserted'|
                        (ite
                          (= !3 0)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[0].in_asserted|))
                      (=
                        |nmi_handler.nmi@cpu[1]'|
                        (ite (= !2 1) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[1]|))
                      (=
                        |nmi_handler.nmi@cpu[1].in_asserted'|
                        (ite
                          (= !3 1)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[1].in_asserted|))
                      (=
                        |nmi_handler.nmi@cpu[2]'|
                        (ite (= !2 2) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[2]|))
                      (=
                        |nmi_handler.nmi@cpu[2].in_asserted'|
                        (ite
                          (= !3 2)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[2].in_asserted|))
                      (=
                        |nmi_handler.nmi@cpu[3]'|
                        (ite (= !2 3) nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[3]|))
                      (=
                        |nmi_handler.nmi@cpu[3].in_asserted'|
                        (ite
                          (= !3 3)
                          nmi_handler.nmi@cpu.in_asserted
                          |nmi_handler.nmi@cpu[3].in_asserted|))
                      (= |nmi_handler.rip@cpu'| Rip.nowhere)
                      (=
                        |nmi_handler.rip@cpu[0]'|
                        (ite (= !4 0) nmi_handler.rip@cpu |nmi_handler.rip@cpu[0]|))
                      (=
                        |nmi_handler.rip@cpu[1]'|
                        (ite (= !4 1) nmi_handler.rip@cpu |nmi_handler.rip@cpu[1]|))
                      (=
                        |nmi_handler.rip@cpu[2]'|
                        (ite (= !4 2) nmi_handler.rip@cpu |nmi_handler.rip@cpu[2]|))
                      (=
                        |nmi_handler.rip@cpu[3]'|
                        (ite (= !4 3) nmi_handler.rip@cpu |nmi_handler.rip@cpu[3]|))
                      (= |nmi_handler.run_for@cpu'| 0)
                      (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
                      (=
                        |nmi_handler.run_for@cpu[0]'|
                        (ite (= !5 0) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[0]|))
                      (=
                        |nmi_handler.run_for@cpu[0].in_asserted'|
                        (ite
                          (= !6 0)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[0].in_asserted|))
                      (=
                        |nmi_handler.run_for@cpu[1]'|
                        (ite (= !5 1) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[1]|))
                      (=
                        |nmi_handler.run_for@cpu[1].in_asserted'|
                        (ite
                          (= !6 1)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[1].in_asserted|))
                      (=
                        |nmi_handler.run_for@cpu[2]'|
                        (ite (= !5 2) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[2]|))
                      (=
                        |nmi_handler.run_for@cpu[2].in_asserted'|
                        (ite
                          (= !6 2)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[2].in_asserted|))
                      (=
                        |nmi_handler.run_for@cpu[3]'|
                        (ite (= !5 3) nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[3]|))
                      (=
                        |nmi_handler.run_for@cpu[3].in_asserted'|
                        (ite
                          (= !6 3)
                          nmi_handler.run_for@cpu.in_asserted
                          |nmi_handler.run_for@cpu[3].in_asserted|))
                      (not |nmi_handler.back_to_back@cpu'|)
                      (=
                        |nmi_handler.back_to_back@cpu[0]'|
                        (ite
                          (= !7 0)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[0]|))
                      (=
                        |nmi_handler.back_to_back@cpu[1]'|
                        (ite
                          (= !7 1)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[1]|))
                      (=
                        |nmi_handler.back_to_back@cpu[2]'|
                        (ite
                          (= !7 2)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[2]|))
                      (=
                        |nmi_handler.back_to_back@cpu[3]'|
                        (ite
                          (= !7 3)
                          nmi_handler.back_to_back@cpu
                          |nmi_handler.back_to_back@cpu[3]|))
                      (= |nmi_handler.asked@cpu'| 0)
                      (=
                        |nmi_handler.asked@cpu[0]'|
                        (ite (= !8 0) nmi_handler.asked@cpu |nmi_handler.asked@cpu[0]|))
                      (=
                        |nmi_handler.asked@cpu[1]'|
                        (ite (= !8 1) nmi_handler.asked@cpu |nmi_handler.asked@cpu[1]|))
                      (=
                        |nmi_handler.asked@cpu[2]'|
                        (ite (= !8 2) nmi_handler.asked@cpu |nmi_handler.asked@cpu[2]|))
                      (=
                        |nmi_handler.asked@cpu[3]'|
                        (ite (= !8 3) nmi_handler.asked@cpu |nmi_handler.asked@cpu[3]|))
                      (= |nmi_handler.handled@cpu'| 0)
                      (=
                        |nmi_handler.handled@cpu[0]'|
                        (ite (= !9 0) nmi_handler.handled@cpu |nmi_handler.handled@cpu[0]|))
                      (=
                        |nmi_handler.handled@cpu[1]'|
                        (ite (= !9 1) nmi_handler.handled@cpu |nmi_handler.handled@cpu[1]|))
                      (=
                        |nmi_handler.handled@cpu[2]'|
                        (ite (= !9 2) nmi_handler.handled@cpu |nmi_handler.handled@cpu[2]|))
                      (=
                        |nmi_handler.handled@cpu[3]'|
                        (ite (= !9 3) nmi_handler.handled@cpu |nmi_handler.handled@cpu[3]|))
                      (not |smm.was_blocked@cpu'|)
                      (not |smm.ran_iret@cpu'|)
                      (= |nmis'| nmis)
                      (= |kvm_mark'| kvm_mark)
                      (= |nmi_state'| nmi_state)
                      (= |last_nmi_rip'| last_nmi_rip)
                      (= |swallow_nmi'| swallow_nmi)
                      (= |run_count'| run_count)
                      (= |nmi_blocked'| nmi_blocked)
                      (= |arrived'| arrived)
                      (= |mc_seen'| mc_seen)
                      (= |smi_seen'| smi_seen)
                      (= |host_rip'| host_rip)
                      (= |smm.was_blocked@cpu[0]'| |smm.was_blocked@cpu[0]|)
                      (= |smm.was_blocked@cpu[1]'| |smm.was_blocked@cpu[1]|)
                      (= |smm.was_blocked@cpu[2]'| |smm.was_blocked@cpu[2]|)
                      (= |smm.was_blocked@cpu[3]'| |smm.was_blocked@cpu[3]|)
                      (= |smm.ran_iret@cpu[0]'| |smm.ran_iret@cpu[0]|)
                      (= |smm.ran_iret@cpu[1]'| |smm.ran_iret@cpu[1]|)
                      (= |smm.ran_iret@cpu[2]'| |smm.ran_iret@cpu[2]|)
                      (= |smm.ran_iret@cpu[3]'| |smm.ran_iret@cpu[3]|)
                      (= |some'| some)
                      (= |some.in_asserted'| some.in_asserted)
                      same.latched_nmi
                      same.latch
                      same.owed)))))))))))
(define-fun trans () Bool
  (or
    nmi_handler.exc_nmi
    nmi_handler.default_do_nmi
    |nmi_handler.nmi_handle[not in the set]|
    |nmi_handler.nmi_handle[in the set]|
    nmi_handler.end_of_nmi
    nmi_handler.end_of_nmi/2
    vcpu_run.seamret
    vcpu_run.copy_exit_info
    vcpu_run.vmx_handle_nmi
    vcpu_run.kvm_after_interrupt
    vcpu_run.guest_state_exit_irqoff
    mc_handler.handle
    mc_handler.return_from_mc
    smm.smi_entry
    smm.smm_code
    smm.open_window
    smm.rsm_instruction
    deliver_nmi
    nmi_arrives
    machine_check_hits
    enter_smm))
(define-fun config () Bool true)
(define-fun safe () Bool
  (or
    (= position@cpu at.nmi_handler.exc_nmi)
    (= position@cpu at.nmi_handler.default_do_nmi)
    (and (= position@cpu at.nmi_handler.nmi_handle) (< nmi_handler.asked@cpu nmis))
    (and (= position@cpu at.nmi_handler.nmi_handle) (< nmi_handler.asked@cpu nmis))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (<= nmis nmi_handler.asked@cpu)
      (= nmi_state NmiState.latched))
    (and
      (= position@cpu at.nmi_handler.nmi_handle)
      (<= nmis nmi_handler.asked@cpu)
      (not (= nmi_state NmiState.latched)))
    (and (= position@cpu at.vcpu_run.seamret) latch.some)
    (= position@cpu at.vcpu_run.copy_exit_info)
    (and (= position@cpu at.vcpu_run.vmx_handle_nmi) owed.some)
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (= position@cpu at.vcpu_run.guest_state_exit_irqoff)
    (= position@cpu at.mc_handler.handle)
    (= position@cpu at.mc_handler.return_from_mc)
    (= position@cpu at.smm.smi_entry)
    (= position@cpu at.smm.smm_code)
    (= position@cpu at.smm.open_window)
    (= position@cpu at.smm.rsm_instruction)
    (and
      latch.some
      (not nmi_blocked)
      (or
        (and
          (<= 4 position@cpu)
          (<= position@cpu 9)
          (not
            (or
              (= position@cpu at.vcpu_run.seamret)
              (= |position@cpu[0]| at.vcpu_run.seamret)
              (= |position@cpu[1]| at.vcpu_run.seamret)
              (= |position@cpu[2]| at.vcpu_run.seamret)
              (= |position@cpu[3]| at.vcpu_run.seamret))))
        (and (<= 10 position@cpu) (<= position@cpu 11))
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
    (and (< arrived nmis) (not (= depth@cpu 0)) (not latch.some))
    (and
      (not mc_seen)
      (<= 4 position@cpu)
      (<= position@cpu 9)
      (not
        (or
          (= position@cpu at.vcpu_run.seamret)
          (= |position@cpu[0]| at.vcpu_run.seamret)
          (= |position@cpu[1]| at.vcpu_run.seamret)
          (= |position@cpu[2]| at.vcpu_run.seamret)
          (= |position@cpu[3]| at.vcpu_run.seamret))))
    (and
      smi_pending
      (or
        (and (<= 4 position@cpu) (<= position@cpu 9))
        (and (<= 10 position@cpu) (<= position@cpu 11))
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
    (= some.in_asserted 1)))
; END MODEL
(define-fun lemma.e329dc726acb () Bool (<= 1 some))
(define-fun lemma.dc90a72b2716 () Bool (<= latch.value.nmi arrived))
(define-fun lemma.3d42bc0954ed () Bool (<= latched_nmi.value 0))
(define-fun lemma.a7f63a91ebf9 () Bool (<= nmi_handler.nmi@cpu arrived))
(define-fun lemma.4774a342393e () Bool (<= nmi_handler.run_for@cpu nmi_handler.nmi@cpu))
(define-fun lemma.828f38e905e8 () Bool (<= owed.value.nmi 1))
(define-fun lemma.d5d7d9c8b8f8 () Bool (<= owed.value.nmi arrived))
(define-fun lemma.f49dcbe333de () Bool (<= some nmis))
(define-fun lemma.27fc7dd0afb4 () Bool (= latched_nmi.value.in_asserted Membership.unknown))
(define-fun lemma.814d39c0a091 () Bool (= nmi_state NmiState.not_running))
(define-fun lemma.29fce56f3f43 () Bool (= |position@cpu[2]| idle))
(define-fun lemma.2f349c2c94bd () Bool (= |position@cpu[3]| idle))
(define-fun lemma.e42eb9771260 () Bool (=> (<= 1 latch.value.nmi) (< nmi_handler.nmi@cpu latch.value.nmi)))
(define-fun lemma.ae5e2bf87308 () Bool (=> (<= 1 latch.value.nmi) (< owed.value.nmi latch.value.nmi)))
(define-fun lemma.2464a8f93bae () Bool (=> (<= 1 owed.value.nmi) (< nmi_handler.nmi@cpu owed.value.nmi)))
(define-fun lemma.216cde3cb8d2 () Bool (=> (= depth@cpu 0) (= position@cpu idle)))
(define-fun lemma.dc2b95d23b20 () Bool (=> (= depth@cpu 1) (= |position@cpu[1]| idle)))
(define-fun lemma.9246015c8cf0 () Bool (=> (= depth@cpu 1) (or (= position@cpu at.vcpu_run.seamret) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff))))
(define-fun lemma.404b4d960660 () Bool (=> (= depth@cpu 2) (= |position@cpu[1]| idle)))
(define-fun lemma.dc5871a40245 () Bool (=> (= depth@cpu 3) (or (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff))))
(define-fun lemma.e26e71dbcfbb () Bool (=> (= depth@cpu 3) (or (= |position@cpu[1]| at.mc_handler.handle) (= |position@cpu[1]| at.mc_handler.return_from_mc))))
(define-fun lemma.08541b3f4966 () Bool (=> (= latch.value.nmi.in_asserted Membership.no) (= some.in_asserted 1)))
(define-fun lemma.1d57291352c2 () Bool (=> (= latch.value.nmi.in_asserted Membership.yes) (<= latch.value.nmi some)))
(define-fun lemma.6e1b7b057983 () Bool (=> (= latch.value.nmi.in_asserted Membership.yes) (= some.in_asserted 2)))
(define-fun lemma.22417cfc1806 () Bool (=> (= owed.value.nmi.in_asserted Membership.unknown) (< owed.value.nmi some)))
(define-fun lemma.5c0832601bfb () Bool (=> (= position@cpu at.mc_handler.handle) (= depth@cpu 2)))
(define-fun lemma.d9900d5a1c64 () Bool (=> (= position@cpu at.mc_handler.handle) mc_seen))
(define-fun lemma.9f47f6cb92cc () Bool (=> (= position@cpu at.mc_handler.return_from_mc) (= depth@cpu 2)))
(define-fun lemma.e97b5b12e1b6 () Bool (=> (= position@cpu at.mc_handler.return_from_mc) mc_seen))
(define-fun lemma.92d9b05b4e53 () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (< |nmi_handler.run_for@cpu[1]| nmi_handler.run_for@cpu)))
(define-fun lemma.87f277ad6d8e () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (<= nmi_handler.nmi@cpu nmi_handler.run_for@cpu)))
(define-fun lemma.8e9acf5574f1 () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) nmi_blocked))
(define-fun lemma.b45cd3bf7032 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (< |nmi_handler.nmi@cpu[1]| nmi_handler.run_for@cpu)))
(define-fun lemma.79a1f42ec1e3 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) nmi_blocked))
(define-fun lemma.ef2019804ca3 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (< latched_nmi.value nmi_handler.run_for@cpu)))
(define-fun lemma.582fc8e9e7e1 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (<= nmi_handler.nmi@cpu nmi_handler.run_for@cpu)))
(define-fun lemma.412535b082e3 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) nmi_blocked))
(define-fun lemma.81fba11df648 () Bool (=> (= position@cpu at.vcpu_run.copy_exit_info) (= depth@cpu 1)))
(define-fun lemma.c4690cae46be () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= depth@cpu 1)))
(define-fun lemma.63bc92f9c84a () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (not nmi_blocked)))
(define-fun lemma.e2ee7fdafb4c () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (= depth@cpu 1)))
(define-fun lemma.cfba4ff28dca () Bool (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (not nmi_blocked)))
(define-fun lemma.44e69dae1b9a () Bool (=> (= position@cpu at.vcpu_run.seamret) (<= arrived latch.value.nmi)))
(define-fun lemma.566a5847c76f () Bool (=> (= position@cpu at.vcpu_run.seamret) (<= latch.value.nmi 1)))
(define-fun lemma.40a6a247a79f () Bool (=> (= position@cpu at.vcpu_run.seamret) (= depth@cpu 1)))
(define-fun lemma.9a9f0e91bf7a () Bool (=> (= position@cpu at.vcpu_run.seamret) (= |position@cpu[0]| idle)))
(define-fun lemma.a5c2e515bef1 () Bool (=> (= position@cpu at.vcpu_run.seamret) (not nmi_blocked)))
(define-fun lemma.324a850b1cf7 () Bool (=> (= position@cpu at.vcpu_run.seamret) (or (= latch.value.nmi.in_asserted Membership.unknown) (= latch.value.nmi.in_asserted Membership.yes))))
(define-fun lemma.a65a9caa43a4 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= depth@cpu 1)))
(define-fun lemma.fa38788d805e () Bool (=> (= position@cpu idle) (= depth@cpu 0)))
(define-fun lemma.f935ba4d5dd5 () Bool (=> (= |position@cpu[0]| idle) (or (= position@cpu idle) (= position@cpu at.vcpu_run.seamret) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff))))
(define-fun lemma.2cb4f6d7013e () Bool (=> (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.61fa4c0666cc () Bool (=> (and (= latch.value.nmi.in_asserted Membership.unknown) (= some.in_asserted 2)) (< nmi_handler.asked@cpu some)))
(define-fun lemma.fdb70e8d20cb () Bool (=> (and (= latch.value.nmi.in_asserted Membership.unknown) (= some.in_asserted 2)) nmi_blocked))
(define-fun lemma.1f0754db60c7 () Bool (=> (and (= latched_nmi.value.in_asserted Membership.unknown) (= some.in_asserted 2)) (<= some arrived)))
(define-fun lemma.efe11eca6c46 () Bool (=> (and (= nmi_handler.nmi@cpu.in_asserted Membership.no) (= some.in_asserted 2)) (< nmi_handler.nmi@cpu some)))
(define-fun lemma.0cb7b6e2c3aa () Bool (=> (and (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= some.in_asserted 2)) (< nmi_handler.nmi@cpu some)))
(define-fun lemma.85fdd38aa4ca () Bool (=> (and (= position@cpu at.mc_handler.handle) (= some.in_asserted 1) nmi_blocked) owed.some))
(define-fun lemma.193be6ce4707 () Bool (=> (and (= position@cpu at.mc_handler.handle) (= some.in_asserted 2) nmi_blocked) owed.some))
(define-fun lemma.a4f700377777 () Bool (=> (and (= position@cpu at.mc_handler.return_from_mc) (= some.in_asserted 1) nmi_blocked) owed.some))
(define-fun lemma.b4d3a8d88af6 () Bool (=> (and (= position@cpu at.mc_handler.return_from_mc) (= some.in_asserted 2) nmi_blocked) owed.some))
(define-fun lemma.f6dbf5fec7db () Bool (=> (and (= position@cpu at.vcpu_run.seamret) (= some.in_asserted 1)) (< arrived some)))
(define-fun lemma.98dca587503a () Bool (=> (and (= some.in_asserted 2) (<= 1 latch.value.nmi)) (<= some latch.value.nmi)))
(define-fun lemma.bd0f352c68d6 () Bool (=> (not latch.some) (<= latch.value.nmi 0)))
(define-fun lemma.f7b52780db9d () Bool (=> (not latch.some) (= latch.value.nmi.in_asserted Membership.unknown)))
(define-fun lemma.f7df06897b40 () Bool (=> (not mc_seen) (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2))))
(define-fun lemma.8c389436824f () Bool (=> (not nmi_blocked) (<= owed.value.nmi 0)))
(define-fun lemma.8c28627d3038 () Bool (=> (not owed.some) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.seamret) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.mc_handler.handle) (= position@cpu at.mc_handler.return_from_mc))))
(define-fun lemma.76cb64a4d2a8 () Bool (=> (not owed.some) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff))))
(define-fun lemma.8053dcb4c577 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.seamret) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.mc_handler.handle) (= position@cpu at.mc_handler.return_from_mc) (= position@cpu at.smm.smi_entry) (= position@cpu at.smm.smm_code) (= position@cpu at.smm.open_window) (= position@cpu at.smm.rsm_instruction)) (and (<= nmi_handler.nmi@cpu 0) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.rip@cpu Rip.nowhere) (<= nmi_handler.run_for@cpu 0) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (not nmi_handler.back_to_back@cpu) (<= nmi_handler.asked@cpu 0) (<= nmi_handler.handled@cpu 0))))
(define-fun lemma.e7c04edaa735 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.seamret) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.mc_handler.handle) (= |position@cpu[0]| at.mc_handler.return_from_mc)) (and (<= |nmi_handler.nmi@cpu[0]| 0) (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[0]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[0]| 0) (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[0]|) (<= |nmi_handler.asked@cpu[0]| 0) (<= |nmi_handler.handled@cpu[0]| 0))))
(define-fun lemma.413fe7c09b11 () Bool (=> (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.vcpu_run.seamret) (= |position@cpu[1]| at.vcpu_run.copy_exit_info) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.mc_handler.handle) (= |position@cpu[1]| at.mc_handler.return_from_mc) (= |position@cpu[1]| at.smm.smi_entry) (= |position@cpu[1]| at.smm.smm_code) (= |position@cpu[1]| at.smm.open_window) (= |position@cpu[1]| at.smm.rsm_instruction)) (and (<= |nmi_handler.nmi@cpu[1]| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[1]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[1]| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[1]|) (<= |nmi_handler.asked@cpu[1]| 0) (<= |nmi_handler.handled@cpu[1]| 0))))
(define-fun lemma.93df9c0050d6 () Bool (=> (or (= |position@cpu[2]| idle) (= |position@cpu[2]| at.vcpu_run.seamret) (= |position@cpu[2]| at.vcpu_run.copy_exit_info) (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[2]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[2]| at.mc_handler.handle) (= |position@cpu[2]| at.mc_handler.return_from_mc) (= |position@cpu[2]| at.smm.smi_entry) (= |position@cpu[2]| at.smm.smm_code) (= |position@cpu[2]| at.smm.open_window) (= |position@cpu[2]| at.smm.rsm_instruction)) (and (<= |nmi_handler.nmi@cpu[2]| 0) (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[2]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[2]| 0) (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[2]|) (<= |nmi_handler.asked@cpu[2]| 0) (<= |nmi_handler.handled@cpu[2]| 0))))
(define-fun lemma.0130a4b56c79 () Bool (=> (or (= |position@cpu[3]| idle) (= |position@cpu[3]| at.vcpu_run.seamret) (= |position@cpu[3]| at.vcpu_run.copy_exit_info) (= |position@cpu[3]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[3]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[3]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[3]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[3]| at.mc_handler.handle) (= |position@cpu[3]| at.mc_handler.return_from_mc) (= |position@cpu[3]| at.smm.smi_entry) (= |position@cpu[3]| at.smm.smm_code) (= |position@cpu[3]| at.smm.open_window) (= |position@cpu[3]| at.smm.rsm_instruction)) (and (<= |nmi_handler.nmi@cpu[3]| 0) (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[3]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[3]| 0) (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[3]|) (<= |nmi_handler.asked@cpu[3]| 0) (<= |nmi_handler.handled@cpu[3]| 0))))
(define-fun lemma.e890362863a6 () Bool (=> latch.some (<= 1 latch.value.nmi)))
(define-fun lemma.e1eee64ae42c () Bool (=> owed.some (<= 1 owed.value.nmi)))
(define-fun lemma.6f225276f0cb () Bool (=> owed.some (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.copy_exit_info) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.a04ac6b8ee1e () Bool (not smi_pending))
(define-fun lemma.645e8c578145 () Bool (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2) (= depth@cpu 3)))
(define-fun lemma.c358d67eecc0 () Bool (or (= owed.value.nmi.in_asserted Membership.unknown) (= owed.value.nmi.in_asserted Membership.yes)))
(define-fun lemma.9c4efb69bc60 () Bool (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.seamret) (= position@cpu at.vcpu_run.copy_exit_info) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.mc_handler.handle) (= position@cpu at.mc_handler.return_from_mc)))
(define-fun lemma.debea5012985 () Bool (or (= some.in_asserted 1) (= some.in_asserted 2)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.e329dc726acb lemma.dc90a72b2716 lemma.3d42bc0954ed lemma.a7f63a91ebf9 lemma.4774a342393e lemma.828f38e905e8 lemma.d5d7d9c8b8f8 lemma.f49dcbe333de lemma.27fc7dd0afb4 lemma.814d39c0a091 lemma.29fce56f3f43 lemma.2f349c2c94bd lemma.e42eb9771260 lemma.ae5e2bf87308 lemma.2464a8f93bae lemma.216cde3cb8d2 lemma.dc2b95d23b20 lemma.9246015c8cf0 lemma.404b4d960660 lemma.dc5871a40245 lemma.e26e71dbcfbb lemma.08541b3f4966 lemma.1d57291352c2 lemma.6e1b7b057983 lemma.22417cfc1806 lemma.5c0832601bfb lemma.d9900d5a1c64 lemma.9f47f6cb92cc lemma.e97b5b12e1b6 lemma.92d9b05b4e53 lemma.87f277ad6d8e lemma.8e9acf5574f1 lemma.b45cd3bf7032 lemma.79a1f42ec1e3 lemma.ef2019804ca3 lemma.582fc8e9e7e1 lemma.412535b082e3 lemma.81fba11df648 lemma.c4690cae46be lemma.63bc92f9c84a lemma.e2ee7fdafb4c lemma.cfba4ff28dca lemma.44e69dae1b9a lemma.566a5847c76f lemma.40a6a247a79f lemma.9a9f0e91bf7a lemma.a5c2e515bef1 lemma.324a850b1cf7 lemma.a65a9caa43a4 lemma.fa38788d805e lemma.f935ba4d5dd5 lemma.2cb4f6d7013e lemma.61fa4c0666cc lemma.fdb70e8d20cb lemma.1f0754db60c7 lemma.efe11eca6c46 lemma.0cb7b6e2c3aa lemma.85fdd38aa4ca lemma.193be6ce4707 lemma.a4f700377777 lemma.b4d3a8d88af6 lemma.f6dbf5fec7db lemma.98dca587503a lemma.bd0f352c68d6 lemma.f7b52780db9d lemma.f7df06897b40 lemma.8c389436824f lemma.8c28627d3038 lemma.76cb64a4d2a8 lemma.8053dcb4c577 lemma.e7c04edaa735 lemma.413fe7c09b11 lemma.93df9c0050d6 lemma.0130a4b56c79 lemma.e890362863a6 lemma.e1eee64ae42c lemma.6f225276f0cb lemma.a04ac6b8ee1e lemma.645e8c578145 lemma.c358d67eecc0 lemma.9c4efb69bc60 lemma.debea5012985 lemma.8b3369944dd2))
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
      (<= 0 |latch.value.nmi'|)
      (<= 0 |latch.value.nmi.in_asserted'|)
      (<= |latch.value.nmi.in_asserted'| 2)
      (<= 0 |arrived'|)
      (<= 0 |owed.value.nmi'|)
      (<= 0 |owed.value.nmi.in_asserted'|)
      (<= |owed.value.nmi.in_asserted'| 2)
      (<= 0 |host_rip'|)
      (<= |host_rip'| 6)
      (<= 0 |depth@cpu'|)
      (<= |depth@cpu'| 5)
      (<= 0 |position@cpu'|)
      (<= |position@cpu'| 15)
      (<= 0 |position@cpu[0]'|)
      (<= |position@cpu[0]'| 11)
      (<= 0 |position@cpu[1]'|)
      (<= |position@cpu[1]'| 15)
      (<= 0 |position@cpu[2]'|)
      (<= |position@cpu[2]'| 15)
      (<= 0 |position@cpu[3]'|)
      (<= |position@cpu[3]'| 15)
      (<= 0 |nmi_handler.nmi@cpu'|)
      (<= 0 |nmi_handler.nmi@cpu.in_asserted'|)
      (<= |nmi_handler.nmi@cpu.in_asserted'| 2)
      (<= 0 |nmi_handler.nmi@cpu[0]'|)
      (<= 0 |nmi_handler.nmi@cpu[0].in_asserted'|)
      (<= |nmi_handler.nmi@cpu[0].in_asserted'| 2)
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
      (<= 0 |nmi_handler.rip@cpu[0]'|)
      (<= |nmi_handler.rip@cpu[0]'| 6)
      (<= 0 |nmi_handler.rip@cpu[1]'|)
      (<= |nmi_handler.rip@cpu[1]'| 6)
      (<= 0 |nmi_handler.rip@cpu[2]'|)
      (<= |nmi_handler.rip@cpu[2]'| 6)
      (<= 0 |nmi_handler.rip@cpu[3]'|)
      (<= |nmi_handler.rip@cpu[3]'| 6)
      (<= 0 |nmi_handler.run_for@cpu'|)
      (<= 0 |nmi_handler.run_for@cpu.in_asserted'|)
      (<= |nmi_handler.run_for@cpu.in_asserted'| 2)
      (<= 0 |nmi_handler.run_for@cpu[0]'|)
      (<= 0 |nmi_handler.run_for@cpu[0].in_asserted'|)
      (<= |nmi_handler.run_for@cpu[0].in_asserted'| 2)
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
      (<= 0 |nmi_handler.asked@cpu[0]'|)
      (<= 0 |nmi_handler.asked@cpu[1]'|)
      (<= 0 |nmi_handler.asked@cpu[2]'|)
      (<= 0 |nmi_handler.asked@cpu[3]'|)
      (<= 0 |nmi_handler.handled@cpu'|)
      (<= 0 |nmi_handler.handled@cpu[0]'|)
      (<= 0 |nmi_handler.handled@cpu[1]'|)
      (<= 0 |nmi_handler.handled@cpu[2]'|)
      (<= 0 |nmi_handler.handled@cpu[3]'|)
      (<= 0 |some'|)
      (<= 0 |some.in_asserted'|)
      (<= |some.in_asserted'| 2))
    (<= 1 |some'|)
    (<= |latch.value.nmi'| |arrived'|)
    (<= |latched_nmi.value'| 0)
    (<= |nmi_handler.nmi@cpu'| |arrived'|)
    (<= |nmi_handler.run_for@cpu'| |nmi_handler.nmi@cpu'|)
    (<= |owed.value.nmi'| 1)
    (<= |owed.value.nmi'| |arrived'|)
    (<= |some'| |nmis'|)
    (= |latched_nmi.value.in_asserted'| Membership.unknown)
    (= |nmi_state'| NmiState.not_running)
    (= |position@cpu[2]'| idle)
    (= |position@cpu[3]'| idle)
    (=> (<= 1 |latch.value.nmi'|) (< |nmi_handler.nmi@cpu'| |latch.value.nmi'|))
    (=> (<= 1 |latch.value.nmi'|) (< |owed.value.nmi'| |latch.value.nmi'|))
    (=> (<= 1 |owed.value.nmi'|) (< |nmi_handler.nmi@cpu'| |owed.value.nmi'|))
    (=> (= |depth@cpu'| 0) (= |position@cpu'| idle))
    (=> (= |depth@cpu'| 1) (= |position@cpu[1]'| idle))
    (=>
      (= |depth@cpu'| 1)
      (or
        (= |position@cpu'| at.vcpu_run.seamret)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)))
    (=> (= |depth@cpu'| 2) (= |position@cpu[1]'| idle))
    (=>
      (= |depth@cpu'| 3)
      (or
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)))
    (=>
      (= |depth@cpu'| 3)
      (or
        (= |position@cpu[1]'| at.mc_handler.handle)
        (= |position@cpu[1]'| at.mc_handler.return_from_mc)))
    (=> (= |latch.value.nmi.in_asserted'| Membership.no) (= |some.in_asserted'| 1))
    (=> (= |latch.value.nmi.in_asserted'| Membership.yes) (<= |latch.value.nmi'| |some'|))
    (=> (= |latch.value.nmi.in_asserted'| Membership.yes) (= |some.in_asserted'| 2))
    (=> (= |owed.value.nmi.in_asserted'| Membership.unknown) (< |owed.value.nmi'| |some'|))
    (=> (= |position@cpu'| at.mc_handler.handle) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.mc_handler.handle) |mc_seen'|)
    (=> (= |position@cpu'| at.mc_handler.return_from_mc) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.mc_handler.return_from_mc) |mc_seen'|)
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (< |nmi_handler.run_for@cpu[1]'| |nmi_handler.run_for@cpu'|))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (<= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) |nmi_blocked'|)
    (=>
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (< |nmi_handler.nmi@cpu[1]'| |nmi_handler.run_for@cpu'|))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) |nmi_blocked'|)
    (=>
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (< |latched_nmi.value'| |nmi_handler.run_for@cpu'|))
    (=>
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (<= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) |nmi_blocked'|)
    (=> (= |position@cpu'| at.vcpu_run.copy_exit_info) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (not |nmi_blocked'|))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (not |nmi_blocked'|))
    (=> (= |position@cpu'| at.vcpu_run.seamret) (<= |arrived'| |latch.value.nmi'|))
    (=> (= |position@cpu'| at.vcpu_run.seamret) (<= |latch.value.nmi'| 1))
    (=> (= |position@cpu'| at.vcpu_run.seamret) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.seamret) (= |position@cpu[0]'| idle))
    (=> (= |position@cpu'| at.vcpu_run.seamret) (not |nmi_blocked'|))
    (=>
      (= |position@cpu'| at.vcpu_run.seamret)
      (or
        (= |latch.value.nmi.in_asserted'| Membership.unknown)
        (= |latch.value.nmi.in_asserted'| Membership.yes)))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| idle) (= |depth@cpu'| 0))
    (=>
      (= |position@cpu[0]'| idle)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.seamret)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)))
    (=>
      (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=>
      (and (= |latch.value.nmi.in_asserted'| Membership.unknown) (= |some.in_asserted'| 2))
      (< |nmi_handler.asked@cpu'| |some'|))
    (=>
      (and (= |latch.value.nmi.in_asserted'| Membership.unknown) (= |some.in_asserted'| 2))
      |nmi_blocked'|)
    (=>
      (and (= |latched_nmi.value.in_asserted'| Membership.unknown) (= |some.in_asserted'| 2))
      (<= |some'| |arrived'|))
    (=>
      (and (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no) (= |some.in_asserted'| 2))
      (< |nmi_handler.nmi@cpu'| |some'|))
    (=>
      (and (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown) (= |some.in_asserted'| 2))
      (< |nmi_handler.nmi@cpu'| |some'|))
    (=>
      (and (= |position@cpu'| at.mc_handler.handle) (= |some.in_asserted'| 1) |nmi_blocked'|)
      |owed.some'|)
    (=>
      (and (= |position@cpu'| at.mc_handler.handle) (= |some.in_asserted'| 2) |nmi_blocked'|)
      |owed.some'|)
    (=>
      (and
        (= |position@cpu'| at.mc_handler.return_from_mc)
        (= |some.in_asserted'| 1)
        |nmi_blocked'|)
      |owed.some'|)
    (=>
      (and
        (= |position@cpu'| at.mc_handler.return_from_mc)
        (= |some.in_asserted'| 2)
        |nmi_blocked'|)
      |owed.some'|)
    (=>
      (and (= |position@cpu'| at.vcpu_run.seamret) (= |some.in_asserted'| 1))
      (< |arrived'| |some'|))
    (=>
      (and (= |some.in_asserted'| 2) (<= 1 |latch.value.nmi'|))
      (<= |some'| |latch.value.nmi'|))
    (=> (not |latch.some'|) (<= |latch.value.nmi'| 0))
    (=> (not |latch.some'|) (= |latch.value.nmi.in_asserted'| Membership.unknown))
    (=> (not |mc_seen'|) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2)))
    (=> (not |nmi_blocked'|) (<= |owed.value.nmi'| 0))
    (=>
      (not |owed.some'|)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.seamret)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.mc_handler.handle)
        (= |position@cpu'| at.mc_handler.return_from_mc)))
    (=>
      (not |owed.some'|)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)))
    (=>
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.seamret)
        (= |position@cpu'| at.vcpu_run.copy_exit_info)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.mc_handler.handle)
        (= |position@cpu'| at.mc_handler.return_from_mc)
        (= |position@cpu'| at.smm.smi_entry)
        (= |position@cpu'| at.smm.smm_code)
        (= |position@cpu'| at.smm.open_window)
        (= |position@cpu'| at.smm.rsm_instruction))
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
        (= |position@cpu[0]'| at.vcpu_run.seamret)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.mc_handler.handle)
        (= |position@cpu[0]'| at.mc_handler.return_from_mc))
      (and
        (<= |nmi_handler.nmi@cpu[0]'| 0)
        (= |nmi_handler.nmi@cpu[0].in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu[0]'| Rip.nowhere)
        (<= |nmi_handler.run_for@cpu[0]'| 0)
        (= |nmi_handler.run_for@cpu[0].in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu[0]'|)
        (<= |nmi_handler.asked@cpu[0]'| 0)
        (<= |nmi_handler.handled@cpu[0]'| 0)))
    (=>
      (or
        (= |position@cpu[1]'| idle)
        (= |position@cpu[1]'| at.vcpu_run.seamret)
        (= |position@cpu[1]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[1]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[1]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[1]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[1]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[1]'| at.mc_handler.handle)
        (= |position@cpu[1]'| at.mc_handler.return_from_mc)
        (= |position@cpu[1]'| at.smm.smi_entry)
        (= |position@cpu[1]'| at.smm.smm_code)
        (= |position@cpu[1]'| at.smm.open_window)
        (= |position@cpu[1]'| at.smm.rsm_instruction))
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
        (= |position@cpu[2]'| at.vcpu_run.seamret)
        (= |position@cpu[2]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[2]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[2]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[2]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[2]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[2]'| at.mc_handler.handle)
        (= |position@cpu[2]'| at.mc_handler.return_from_mc)
        (= |position@cpu[2]'| at.smm.smi_entry)
        (= |position@cpu[2]'| at.smm.smm_code)
        (= |position@cpu[2]'| at.smm.open_window)
        (= |position@cpu[2]'| at.smm.rsm_instruction))
      (and
        (<= |nmi_handler.nmi@cpu[2]'| 0)
        (= |nmi_handler.nmi@cpu[2].in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu[2]'| Rip.nowhere)
        (<= |nmi_handler.run_for@cpu[2]'| 0)
        (= |nmi_handler.run_for@cpu[2].in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu[2]'|)
        (<= |nmi_handler.asked@cpu[2]'| 0)
        (<= |nmi_handler.handled@cpu[2]'| 0)))
    (=>
      (or
        (= |position@cpu[3]'| idle)
        (= |position@cpu[3]'| at.vcpu_run.seamret)
        (= |position@cpu[3]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[3]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[3]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[3]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[3]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[3]'| at.mc_handler.handle)
        (= |position@cpu[3]'| at.mc_handler.return_from_mc)
        (= |position@cpu[3]'| at.smm.smi_entry)
        (= |position@cpu[3]'| at.smm.smm_code)
        (= |position@cpu[3]'| at.smm.open_window)
        (= |position@cpu[3]'| at.smm.rsm_instruction))
      (and
        (<= |nmi_handler.nmi@cpu[3]'| 0)
        (= |nmi_handler.nmi@cpu[3].in_asserted'| Membership.unknown)
        (= |nmi_handler.rip@cpu[3]'| Rip.nowhere)
        (<= |nmi_handler.run_for@cpu[3]'| 0)
        (= |nmi_handler.run_for@cpu[3].in_asserted'| Membership.unknown)
        (not |nmi_handler.back_to_back@cpu[3]'|)
        (<= |nmi_handler.asked@cpu[3]'| 0)
        (<= |nmi_handler.handled@cpu[3]'| 0)))
    (=> |latch.some'| (<= 1 |latch.value.nmi'|))
    (=> |owed.some'| (<= 1 |owed.value.nmi'|))
    (=>
      |owed.some'|
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.copy_exit_info)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
    (not |smi_pending'|)
    (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2) (= |depth@cpu'| 3))
    (or
      (= |owed.value.nmi.in_asserted'| Membership.unknown)
      (= |owed.value.nmi.in_asserted'| Membership.yes))
    (or
      (= |position@cpu'| idle)
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (= |position@cpu'| at.nmi_handler.nmi_handle)
      (= |position@cpu'| at.vcpu_run.seamret)
      (= |position@cpu'| at.vcpu_run.copy_exit_info)
      (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu'| at.mc_handler.handle)
      (= |position@cpu'| at.mc_handler.return_from_mc))
    (or (= |some.in_asserted'| 1) (= |some.in_asserted'| 2))
    (or
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (and (= |position@cpu'| at.nmi_handler.nmi_handle) (< |nmi_handler.asked@cpu'| |nmis'|))
      (and (= |position@cpu'| at.nmi_handler.nmi_handle) (< |nmi_handler.asked@cpu'| |nmis'|))
      (and
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (<= |nmis'| |nmi_handler.asked@cpu'|)
        (= |nmi_state'| NmiState.latched))
      (and
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (<= |nmis'| |nmi_handler.asked@cpu'|)
        (not (= |nmi_state'| NmiState.latched)))
      (and (= |position@cpu'| at.vcpu_run.seamret) |latch.some'|)
      (= |position@cpu'| at.vcpu_run.copy_exit_info)
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) |owed.some'|)
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu'| at.mc_handler.handle)
      (= |position@cpu'| at.mc_handler.return_from_mc)
      (= |position@cpu'| at.smm.smi_entry)
      (= |position@cpu'| at.smm.smm_code)
      (= |position@cpu'| at.smm.open_window)
      (= |position@cpu'| at.smm.rsm_instruction)
      (and
        |latch.some'|
        (not |nmi_blocked'|)
        (or
          (and
            (<= 4 |position@cpu'|)
            (<= |position@cpu'| 9)
            (not
              (or
                (= |position@cpu'| at.vcpu_run.seamret)
                (= |position@cpu[0]'| at.vcpu_run.seamret)
                (= |position@cpu[1]'| at.vcpu_run.seamret)
                (= |position@cpu[2]'| at.vcpu_run.seamret)
                (= |position@cpu[3]'| at.vcpu_run.seamret))))
          (and (<= 10 |position@cpu'|) (<= |position@cpu'| 11))
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
      (and (< |arrived'| |nmis'|) (not (= |depth@cpu'| 0)) (not |latch.some'|))
      (and
        (not |mc_seen'|)
        (<= 4 |position@cpu'|)
        (<= |position@cpu'| 9)
        (not
          (or
            (= |position@cpu'| at.vcpu_run.seamret)
            (= |position@cpu[0]'| at.vcpu_run.seamret)
            (= |position@cpu[1]'| at.vcpu_run.seamret)
            (= |position@cpu[2]'| at.vcpu_run.seamret)
            (= |position@cpu[3]'| at.vcpu_run.seamret))))
      (and
        |smi_pending'|
        (or
          (and (<= 4 |position@cpu'|) (<= |position@cpu'| 9))
          (and (<= 10 |position@cpu'|) (<= |position@cpu'| 11))
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
      (= |some.in_asserted'| 1))))
; never happens in this variant: nmi_handler.end_of_nmi
; never happens in this variant: smm.smi_entry
; never happens in this variant: smm.smm_code
; never happens in this variant: smm.open_window
; never happens in this variant: smm.rsm_instruction
; never happens in this variant: enter_smm
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
; the move nmi_handler.exc_nmi
(push 1)
(assert (and config inv nmi_handler.exc_nmi))
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
; the move vcpu_run.seamret
(push 1)
(assert (and config inv vcpu_run.seamret))
(check-sat)
(pop 1)
; the move vcpu_run.copy_exit_info
(push 1)
(assert (and config inv vcpu_run.copy_exit_info))
(check-sat)
(pop 1)
; the move vcpu_run.vmx_handle_nmi
(push 1)
(assert (and config inv vcpu_run.vmx_handle_nmi))
(check-sat)
(pop 1)
; the move vcpu_run.kvm_after_interrupt
(push 1)
(assert (and config inv vcpu_run.kvm_after_interrupt))
(check-sat)
(pop 1)
; the move vcpu_run.guest_state_exit_irqoff
(push 1)
(assert (and config inv vcpu_run.guest_state_exit_irqoff))
(check-sat)
(pop 1)
; the move mc_handler.handle
(push 1)
(assert (and config inv mc_handler.handle))
(check-sat)
(pop 1)
; the move mc_handler.return_from_mc
(push 1)
(assert (and config inv mc_handler.return_from_mc))
(check-sat)
(pop 1)
; the move deliver_nmi
(push 1)
(assert (and config inv deliver_nmi))
(check-sat)
(pop 1)
; the move nmi_arrives
(push 1)
(assert (and config inv nmi_arrives))
(check-sat)
(pop 1)
; the move machine_check_hits
(push 1)
(assert (and config inv machine_check_hits))
(check-sat)
(pop 1)
