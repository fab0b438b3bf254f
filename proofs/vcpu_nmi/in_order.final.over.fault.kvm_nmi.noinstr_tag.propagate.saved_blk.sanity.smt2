; property: in_order
; says: property in_order "NMI X is handled before NMI X+1" = never handler_runs(x) between handler_runs(y) and cpu idle for x in Nmi, y in Nmi where x < y
; model: models/vcpu_nmi.seam
; variant: configuration=final nmis=.. fault=* kvm_nmi=* noinstr_tag=* propagate=* saved_blk=* when kvm_nmi=never or propagate=nmi_exits/all_exits&fault=off or fault=off&saved_blk=on or propagate=nmi_exits/all_exits&kvm_nmi=never/in_section/self_ipi&noinstr_tag=on or kvm_nmi=never/in_section/self_ipi&noinstr_tag=on&saved_blk=on
; method: clauses of a small instance, kept by induction
; lemmas: 176
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 7df55909da454c7a0ec1bfb3c4cf93207c8a28a4dfd3b2f3fa6ead7ff91c48bb
; sanity: every answer is `sat` (30 of them), or the proof would be about
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
(define-fun propagate.none () Int 0)
(define-fun propagate.nmi_exits () Int 1)
(define-fun propagate.all_exits () Int 2)
(define-fun kvm_nmi.never () Int 0)
(define-fun kvm_nmi.in_section () Int 1)
(define-fun kvm_nmi.after_section () Int 2)
(define-fun kvm_nmi.self_ipi () Int 3)
(declare-const nmis Int)
(declare-const propagate Int)
(declare-const kvm_nmi Int)
(declare-const noinstr_tag Bool)
(declare-const fault Bool)
(declare-const saved_blk Bool)
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
(declare-const y Int)
(declare-const y.in_asserted Int)
(declare-const |monitor:in_order| Bool)
(declare-const bad.in_order Bool)
(declare-const |nmis'| Int)
(declare-const |propagate'| Int)
(declare-const |kvm_nmi'| Int)
(declare-const |noinstr_tag'| Bool)
(declare-const |fault'| Bool)
(declare-const |saved_blk'| Bool)
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
(declare-const |y'| Int)
(declare-const |y.in_asserted'| Int)
(declare-const |monitor:in_order'| Bool)
(declare-const |bad.in_order'| Bool)
(define-fun ranges () Bool
  (and
    (<= 1 nmis)
    (<= 0 propagate)
    (<= propagate 2)
    (<= 0 kvm_nmi)
    (<= kvm_nmi 3)
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
    (<= x.in_asserted 2)
    (<= 0 y)
    (<= 0 y.in_asserted)
    (<= y.in_asserted 2)))
(define-fun init () Bool
  (and
    (<= 1 nmis)
    (<= 0 propagate)
    (<= propagate 2)
    (<= 0 kvm_nmi)
    (<= kvm_nmi 3)
    (<= 0 x)
    (<= 0 y)
    (<= 1 x)
    (<= x nmis)
    (<= 1 y)
    (<= y nmis)
    (< x y)
    (not kvm_mark)
    (= nmi_state NmiState.not_running)
    (not latched_nmi.some)
    (= latched_nmi.value 0)
    (= latched_nmi.value.in_asserted Membership.unknown)
    (= last_nmi_rip Rip.nowhere)
    (not swallow_nmi)
    (= run_count 0)
    (= nmi_blocked saved_blk)
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
    (= y.in_asserted 1)
    (not |monitor:in_order|)
    (not bad.in_order)))
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
                                          (=
                                            |monitor:in_order'|
                                            (and |monitor:in_order| (not (= (- depth@cpu 1) 0))))
                                          (not |bad.in_order'|)
                                          (= |nmis'| nmis)
                                          (= |propagate'| propagate)
                                          (= |kvm_nmi'| kvm_nmi)
                                          (= |noinstr_tag'| noinstr_tag)
                                          (= |fault'| fault)
                                          (= |saved_blk'| saved_blk)
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
                                          (= |y'| y)
                                          (= |y.in_asserted'| y.in_asserted)
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
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
      |monitor:in_order'|
      (or (and |monitor:in_order| (not (= depth@cpu 0))) (= nmi_handler.run_for@cpu y)))
    (=
      |bad.in_order'|
      (and |monitor:in_order| (= nmi_handler.run_for@cpu x) (not (= depth@cpu 0))))
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
                                        (ite
                                          (and
                                            (= (+ nmi_handler.asked@cpu 1) y)
                                            (not (= y.in_asserted 0)))
                                          y.in_asserted
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
      (=
        |y.in_asserted'|
        (ite !1 (ite (= y (+ nmi_handler.asked@cpu 1)) 1 y.in_asserted) y.in_asserted))
      (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y))))
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
                                          (ite
                                            (and
                                              (= (+ nmi_handler.asked@cpu 1) y)
                                              (not (= y.in_asserted 0)))
                                            y.in_asserted
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
                                          (ite
                                            (and
                                              (= (+ nmi_handler.asked@cpu 1) y)
                                              (not (= y.in_asserted 0)))
                                            y.in_asserted
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
      (=
        |y.in_asserted'|
        (ite !1 (ite (= y (+ nmi_handler.asked@cpu 1)) 1 y.in_asserted) y.in_asserted))
      (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y))))
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
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.latch
    same.owed))
(define-fun nmi_handler.end_of_nmi/2 () Bool
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
                                          (=
                                            |kvm_mark'|
                                            (not
                                              (=
                                                (ite
                                                  (= kvm_nmi kvm_nmi.self_ipi)
                                                  0
                                                  (ite kvm_mark 1 0))
                                                0)))
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
                                              (= position@cpu!4 6)
                                              7
                                              (ite
                                                (= position@cpu!4 8)
                                                9
                                                (ite
                                                  (= position@cpu!4 13)
                                                  14
                                                  (ite (= position@cpu!4 17) 18 position@cpu!4)))))
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
                                                  (ite (= !15 3) |nmi_handler.run_for@cpu[3]| 0)))))
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
                                                  (ite (= !31 3) |nmi_handler.handled@cpu[3]| 0)))))
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
                                            |monitor:in_order'|
                                            (and |monitor:in_order| (not (= (- depth@cpu 1) 0))))
                                          (not |bad.in_order'|)
                                          (= |nmis'| nmis)
                                          (= |propagate'| propagate)
                                          (= |kvm_nmi'| kvm_nmi)
                                          (= |noinstr_tag'| noinstr_tag)
                                          (= |fault'| fault)
                                          (= |saved_blk'| saved_blk)
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
                                          (= |y'| y)
                                          (= |y.in_asserted'| y.in_asserted)
                                          same.latch
                                          same.latched_nmi
                                          same.owed)))))))))))))))))))))
(define-fun vcpu_run.guest_state_enter_irqoff () Bool
  (and
    (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
    (not urgent.cpu)
    (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
      (= |monitor:in_order'| (and |monitor:in_order| (not (= (+ depth@cpu 1) 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y)
      (= |y.in_asserted'| y.in_asserted)
      same.cpu.nmi_handler
      same.latch
      same.latched_nmi
      same.owed)))
(define-fun vcpu_run.vmx_handle_nmi () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.vcpu_run.vmx_handle_nmi)
      (not urgent.cpu)
      (= kvm_nmi kvm_nmi.in_section)
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
                              (ite
                                (and (= 1 x) (not (= x.in_asserted 0)))
                                x.in_asserted
                                (ite (and (= 1 y) (not (= y.in_asserted 0))) y.in_asserted 0)))))
                        nmi_handler.run_for@cpu.in_asserted)))))))))
      (not |nmi_handler.back_to_back@cpu'|)
      (= |nmi_handler.asked@cpu'| 0)
      (= |nmi_handler.handled@cpu'| 0)
      (= |monitor:in_order'| (and |monitor:in_order| (not (= (+ depth@cpu 1) 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y)
      (= |y.in_asserted'| y.in_asserted)
      same.latch
      same.latched_nmi)))
(define-fun vcpu_run.resend_nmi () Bool
  (let ((!1 (or (< latch.count 1) (and (= latch.count 0) (not nmi_blocked)))))
    (and
      (= position@cpu at.vcpu_run.vmx_handle_nmi)
      (not urgent.cpu)
      (not (and (= kvm_nmi kvm_nmi.in_section) owed.some))
      (= kvm_nmi kvm_nmi.self_ipi)
      owed.some
      (=> !1 (< latch.count 2))
      |kvm_mark'|
      (= |latch.count'| (ite !1 (+ latch.count 1) latch.count))
      (=
        |latch[0].nmi'|
        (ite !1 (ite (= latch.count 0) owed.value.nmi |latch[0].nmi|) |latch[0].nmi|))
      (=
        |latch[0].nmi.in_asserted'|
        (ite
          !1
          (ite (= latch.count 0) owed.value.nmi.in_asserted |latch[0].nmi.in_asserted|)
          |latch[0].nmi.in_asserted|))
      (=
        |latch[1].nmi'|
        (ite !1 (ite (= latch.count 1) owed.value.nmi |latch[1].nmi|) |latch[1].nmi|))
      (=
        |latch[1].nmi.in_asserted'|
        (ite
          !1
          (ite (= latch.count 1) owed.value.nmi.in_asserted |latch[1].nmi.in_asserted|)
          |latch[1].nmi.in_asserted|))
      (not |owed.some'|)
      (= |owed.value.nmi'| 0)
      (= |owed.value.nmi.in_asserted'| Membership.unknown)
      (= |host_rip'| Rip.nmi_helper)
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y)
      (= |y.in_asserted'| y.in_asserted)
      same.cpu.nmi_handler
      same.latched_nmi)))
(define-fun vcpu_run.kvm_after_interrupt () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi)
    (not urgent.cpu)
    (not (and (= kvm_nmi kvm_nmi.in_section) owed.some))
    (not (and (= kvm_nmi kvm_nmi.self_ipi) owed.some))
    kvm_mark
    (= kvm_nmi kvm_nmi.in_section)
    (not |kvm_mark'|)
    (= |host_rip'| Rip.after_nmi_check)
    (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.guest_state_exit_irqoff () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi)
    (not urgent.cpu)
    (not (and (= kvm_nmi kvm_nmi.in_section) owed.some))
    (not (and (= kvm_nmi kvm_nmi.self_ipi) owed.some))
    (not (and kvm_mark (= kvm_nmi kvm_nmi.in_section)))
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.resend_nmi/2 () Bool
  (let ((!1 (or (< latch.count 1) (and (= latch.count 0) (not nmi_blocked)))))
    (and
      (= position@cpu at.vcpu_run.resend_nmi)
      (not urgent.cpu)
      (= kvm_nmi kvm_nmi.self_ipi)
      owed.some
      (=> !1 (< latch.count 2))
      |kvm_mark'|
      (= |latch.count'| (ite !1 (+ latch.count 1) latch.count))
      (=
        |latch[0].nmi'|
        (ite !1 (ite (= latch.count 0) owed.value.nmi |latch[0].nmi|) |latch[0].nmi|))
      (=
        |latch[0].nmi.in_asserted'|
        (ite
          !1
          (ite (= latch.count 0) owed.value.nmi.in_asserted |latch[0].nmi.in_asserted|)
          |latch[0].nmi.in_asserted|))
      (=
        |latch[1].nmi'|
        (ite !1 (ite (= latch.count 1) owed.value.nmi |latch[1].nmi|) |latch[1].nmi|))
      (=
        |latch[1].nmi.in_asserted'|
        (ite
          !1
          (ite (= latch.count 1) owed.value.nmi.in_asserted |latch[1].nmi.in_asserted|)
          |latch[1].nmi.in_asserted|))
      (not |owed.some'|)
      (= |owed.value.nmi'| 0)
      (= |owed.value.nmi.in_asserted'| Membership.unknown)
      (= |host_rip'| Rip.nmi_helper)
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
      (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y)
      (= |y.in_asserted'| y.in_asserted)
      same.cpu.nmi_handler
      same.latched_nmi)))
(define-fun vcpu_run.kvm_after_interrupt/2 () Bool
  (and
    (= position@cpu at.vcpu_run.resend_nmi)
    (not urgent.cpu)
    (not (and (= kvm_nmi kvm_nmi.self_ipi) owed.some))
    kvm_mark
    (= kvm_nmi kvm_nmi.in_section)
    (not |kvm_mark'|)
    (= |host_rip'| Rip.after_nmi_check)
    (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.guest_state_exit_irqoff/2 () Bool
  (and
    (= position@cpu at.vcpu_run.resend_nmi)
    (not urgent.cpu)
    (not (and (= kvm_nmi kvm_nmi.self_ipi) owed.some))
    (not (and kvm_mark (= kvm_nmi kvm_nmi.in_section)))
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.kvm_after_interrupt/3 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (not urgent.cpu)
    kvm_mark
    (= kvm_nmi kvm_nmi.in_section)
    (not |kvm_mark'|)
    (= |host_rip'| Rip.after_nmi_check)
    (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.guest_state_exit_irqoff/3 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt)
    (not urgent.cpu)
    (not (and kvm_mark (= kvm_nmi kvm_nmi.in_section)))
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.vmx_handle_nmi_late () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.vcpu_run.vmx_handle_nmi_late)
      (not urgent.cpu)
      (= kvm_nmi kvm_nmi.after_section)
      owed.some
      (< depth@cpu 5)
      |kvm_mark'|
      (not |owed.some'|)
      (= |owed.value.nmi'| 0)
      (= |owed.value.nmi.in_asserted'| Membership.unknown)
      (= |host_rip'| Rip.nmi_helper)
      (= |depth@cpu'| (+ depth@cpu 1))
      (= |position@cpu'| at.nmi_handler.exc_nmi)
      (= |position@cpu[0]'| (ite (= !1 0) 13 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 13 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 13 |position@cpu[2]|))
      (= |position@cpu[3]'| (ite (= !1 3) 13 |position@cpu[3]|))
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
                              (ite
                                (and (= 1 x) (not (= x.in_asserted 0)))
                                x.in_asserted
                                (ite (and (= 1 y) (not (= y.in_asserted 0))) y.in_asserted 0)))))
                        nmi_handler.run_for@cpu.in_asserted)))))))))
      (not |nmi_handler.back_to_back@cpu'|)
      (= |nmi_handler.asked@cpu'| 0)
      (= |nmi_handler.handled@cpu'| 0)
      (= |monitor:in_order'| (and |monitor:in_order| (not (= (+ depth@cpu 1) 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y)
      (= |y.in_asserted'| y.in_asserted)
      same.latch
      same.latched_nmi)))
(define-fun vcpu_run.kvm_after_interrupt_late () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi_late)
    (not urgent.cpu)
    (not (and (= kvm_nmi kvm_nmi.after_section) owed.some))
    kvm_mark
    (= kvm_nmi kvm_nmi.after_section)
    (not |kvm_mark'|)
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.back_in_the_run_loop () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_nmi_late)
    (not urgent.cpu)
    (not (and (= kvm_nmi kvm_nmi.after_section) owed.some))
    (not (and kvm_mark (= kvm_nmi kvm_nmi.after_section)))
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (not |monitor:in_order'|)
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.kvm_after_interrupt_late/2 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt_late)
    (not urgent.cpu)
    kvm_mark
    (= kvm_nmi kvm_nmi.after_section)
    (not |kvm_mark'|)
    (= |host_rip'| Rip.outside)
    (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.back_in_the_run_loop/2 () Bool
  (and
    (= position@cpu at.vcpu_run.kvm_after_interrupt_late)
    (not urgent.cpu)
    (not (and kvm_mark (= kvm_nmi kvm_nmi.after_section)))
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (not |monitor:in_order'|)
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
    (not |monitor:in_order'|)
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
      (= |monitor:in_order'| (and |monitor:in_order| (not (= (+ depth@cpu 1) 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |saved_blk'| saved_blk)
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
      (= |y'| y)
      (= |y.in_asserted'| y.in_asserted)
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
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun tdx_module.seamret () Bool
  (let ((!2 (- depth@cpu 2)))
    (let ((position@cpu!3 (ite
                (= !2 0)
                |position@cpu[0]|
                (ite
                  (= !2 1)
                  |position@cpu[1]|
                  (ite (= !2 2) |position@cpu[2]| (ite (= !2 3) |position@cpu[3]| 0))))))
      (let ((!4 (- depth@cpu 2)))
        (and
          (= position@cpu at.tdx_module.seamret)
          (not urgent.cpu)
          (=
            |nmi_blocked'|
            (or
              saved_blocked
              (= propagate propagate.all_exits)
              (and (= propagate propagate.nmi_exits) (= exit~ Exit.nmi))))
          (= |cr2'| (ite (= cr2 Cr2.guest) 2 cr2))
          (= |host_rip'| Rip.after_seamret)
          (= |depth@cpu'| (- depth@cpu 1))
          (=
            |position@cpu'|
            (ite
              (= position@cpu!3 6)
              7
              (ite (= position@cpu!3 8) 9 (ite (= position@cpu!3 13) 14 position@cpu!3))))
          (= |position@cpu[0]'| (ite (= !4 0) 0 |position@cpu[0]|))
          (= |position@cpu[1]'| (ite (= !4 1) 0 |position@cpu[1]|))
          (= |position@cpu[2]'| (ite (= !4 2) 0 |position@cpu[2]|))
          (= |position@cpu[3]'| (ite (= !4 3) 0 |position@cpu[3]|))
          (= |monitor:in_order'| (and |monitor:in_order| (not (= (- depth@cpu 1) 0))))
          (not |bad.in_order'|)
          (= |nmis'| nmis)
          (= |propagate'| propagate)
          (= |kvm_nmi'| kvm_nmi)
          (= |noinstr_tag'| noinstr_tag)
          (= |fault'| fault)
          (= |saved_blk'| saved_blk)
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
          (= |y'| y)
          (= |y.in_asserted'| y.in_asserted)
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
                                            |monitor:in_order'|
                                            (and |monitor:in_order| (not (= (- depth@cpu 1) 0))))
                                          (not |bad.in_order'|)
                                          (= |nmis'| nmis)
                                          (= |propagate'| propagate)
                                          (= |kvm_nmi'| kvm_nmi)
                                          (= |noinstr_tag'| noinstr_tag)
                                          (= |fault'| fault)
                                          (= |saved_blk'| saved_blk)
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
                                          (= |y'| y)
                                          (= |y.in_asserted'| y.in_asserted)
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
                                          (=
                                            |monitor:in_order'|
                                            (and |monitor:in_order| (not (= (- depth@cpu 1) 0))))
                                          (not |bad.in_order'|)
                                          (= |nmis'| nmis)
                                          (= |propagate'| propagate)
                                          (= |kvm_nmi'| kvm_nmi)
                                          (= |noinstr_tag'| noinstr_tag)
                                          (= |fault'| fault)
                                          (= |saved_blk'| saved_blk)
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
                                          (= |y'| y)
                                          (= |y.in_asserted'| y.in_asserted)
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
                                        (ite
                                          (and
                                            (= (+ arrived 1) y)
                                            (not
                                              (= (ite (= y (+ arrived 1)) 2 y.in_asserted) 0)))
                                          (ite (= y (+ arrived 1)) 2 y.in_asserted)
                                          2))))))))))))))))
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
                                      (ite
                                        (and (= (+ arrived 1) y) (not (= y.in_asserted 0)))
                                        y.in_asserted
                                        0))))))))))))))
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
        (= |y.in_asserted'| (ite (= y (+ arrived 1)) 2 y.in_asserted))
        (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
        (not |bad.in_order'|)
        (= |nmis'| nmis)
        (= |propagate'| propagate)
        (= |kvm_nmi'| kvm_nmi)
        (= |noinstr_tag'| noinstr_tag)
        (= |fault'| fault)
        (= |saved_blk'| saved_blk)
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
        (= |y'| y)))))
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
                                        (ite
                                          (and
                                            (= (+ arrived 1) y)
                                            (not
                                              (= (ite (= y (+ arrived 1)) 2 y.in_asserted) 0)))
                                          (ite (= y (+ arrived 1)) 2 y.in_asserted)
                                          2))))))))))))))))
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
                                        (ite
                                          (and (= (+ arrived 1) y) (not (= y.in_asserted 0)))
                                          y.in_asserted
                                          0))))))))))))))
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
                                        (ite
                                          (and (= (+ arrived 1) y) (not (= y.in_asserted 0)))
                                          y.in_asserted
                                          0))))))))))))))
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
        (= |y.in_asserted'| (ite (= y (+ arrived 1)) 2 y.in_asserted))
        (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
        (not |bad.in_order'|)
        (= |nmis'| nmis)
        (= |propagate'| propagate)
        (= |kvm_nmi'| kvm_nmi)
        (= |noinstr_tag'| noinstr_tag)
        (= |fault'| fault)
        (= |saved_blk'| saved_blk)
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
        (= |y'| y)))))
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
                                              (ite
                                                (and (= 1 y) (not (= y.in_asserted 0)))
                                                y.in_asserted
                                                0)))))))))))))
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
                      (=
                        |monitor:in_order'|
                        (and |monitor:in_order| (not (= (+ depth@cpu 1) 0))))
                      (not |bad.in_order'|)
                      (= |nmis'| nmis)
                      (= |propagate'| propagate)
                      (= |kvm_nmi'| kvm_nmi)
                      (= |noinstr_tag'| noinstr_tag)
                      (= |fault'| fault)
                      (= |saved_blk'| saved_blk)
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
                      (= |y'| y)
                      (= |y.in_asserted'| y.in_asserted)
                      same.latched_nmi
                      same.owed)))))))))))
(define-fun |instrumented_code[either]| () Bool
  (and
    (not urgent.cpu)
    (<= 4 position@cpu)
    (<= position@cpu 15)
    (not
      (or
        (and (= position@cpu at.vcpu_run.guest_state_enter_irqoff) noinstr_tag)
        (and (= position@cpu at.vcpu_run.tdh_vp_enter) noinstr_tag)
        (and (= position@cpu in.vcpu_run.tdh_vp_enter) noinstr_tag)
        (and (= position@cpu at.vcpu_run.vmx_handle_nmi) noinstr_tag)
        (and (= position@cpu in.vcpu_run.vmx_handle_nmi) noinstr_tag)
        (and (= position@cpu at.vcpu_run.resend_nmi) noinstr_tag)
        (and (= position@cpu at.vcpu_run.kvm_after_interrupt) noinstr_tag)
        (and (= position@cpu at.vcpu_run.guest_state_exit_irqoff) noinstr_tag)))
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    same.cpu))
(define-fun |instrumented_code[or #1]| () Bool
  (and
    (not urgent.cpu)
    (<= 4 position@cpu)
    (<= position@cpu 15)
    (not
      (or
        (and (= position@cpu at.vcpu_run.guest_state_enter_irqoff) noinstr_tag)
        (and (= position@cpu at.vcpu_run.tdh_vp_enter) noinstr_tag)
        (and (= position@cpu in.vcpu_run.tdh_vp_enter) noinstr_tag)
        (and (= position@cpu at.vcpu_run.vmx_handle_nmi) noinstr_tag)
        (and (= position@cpu in.vcpu_run.vmx_handle_nmi) noinstr_tag)
        (and (= position@cpu at.vcpu_run.resend_nmi) noinstr_tag)
        (and (= position@cpu at.vcpu_run.kvm_after_interrupt) noinstr_tag)
        (and (= position@cpu at.vcpu_run.guest_state_exit_irqoff) noinstr_tag)))
    fault
    (not |nmi_blocked'|)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |saved_blk'| saved_blk)
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
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
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
    vcpu_run.resend_nmi
    vcpu_run.kvm_after_interrupt
    vcpu_run.guest_state_exit_irqoff
    vcpu_run.resend_nmi/2
    vcpu_run.kvm_after_interrupt/2
    vcpu_run.guest_state_exit_irqoff/2
    vcpu_run.kvm_after_interrupt/3
    vcpu_run.guest_state_exit_irqoff/3
    vcpu_run.guest_state_exit_irqoff/4
    vcpu_run.vmx_handle_nmi_late
    vcpu_run.kvm_after_interrupt_late
    vcpu_run.back_in_the_run_loop
    vcpu_run.kvm_after_interrupt_late/2
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
(define-fun config () Bool
  (or
    (= kvm_nmi kvm_nmi.never)
    (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))
    (and (not fault) saved_blk)
    (and
      (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits))
      (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi))
      noinstr_tag)
    (and
      (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi))
      noinstr_tag
      saved_blk)))
(define-fun safe () Bool (not bad.in_order))
; END MODEL
(define-fun lemma.53daad74264c () Bool (<= |latch[0].nmi| arrived))
(define-fun lemma.be8a1ac6e4d1 () Bool (<= |latch[1].nmi| 0))
(define-fun lemma.679c2c16e43c () Bool (=> (= kvm_nmi kvm_nmi.never) (=> (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)))))
(define-fun lemma.bc8bb4a8fc7c () Bool (=> (= kvm_nmi kvm_nmi.never) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.6f76517147d5 () Bool (=> (= latch.count 1) (<= 1 |latch[0].nmi|)))
(define-fun lemma.2fecb356a63b () Bool (=> (= position@cpu at.td_guest.run) (= depth@cpu 3)))
(define-fun lemma.2b51c6fa751c () Bool (=> (= position@cpu at.td_guest.run) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))
(define-fun lemma.0c5cde51f611 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= depth@cpu 1)))
(define-fun lemma.778d10184196 () Bool (=> (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.37ea82f5866d () Bool (=> (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (=> (= position@cpu at.nmi_handler.default_do_nmi) (= owed.value.nmi.in_asserted Membership.unknown))))
(define-fun lemma.ec45677bd91d () Bool (=> (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (=> (= position@cpu at.vcpu_run.resend_nmi) (not nmi_blocked))))
(define-fun lemma.b12689f9754d () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (=> (= exit~ Exit.nmi) (or (= position@cpu idle) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.seamret)))))
(define-fun lemma.1c0f954e9d63 () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (=> (= exit~ Exit.nmi) nmi_blocked)))
(define-fun lemma.6107e51739d1 () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.257f1abae84b () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (=> (= |latch[0].nmi.in_asserted| Membership.no) (or (= exit~ Exit.none) (= exit~ Exit.other)))))
(define-fun lemma.8e86c4154917 () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk) (=> (= position@cpu at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.f92d35ab4099 () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk) (=> (= position@cpu at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.961f11ffe9af () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk) (=> (= position@cpu at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.d184d6e0db96 () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk) (=> (= position@cpu at.td_guest.run) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.da89f19f2376 () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk) (=> (= position@cpu at.tdx_module.seamret) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.a1780fec427e () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk) (=> (= position@cpu at.tdx_module.vm_entry) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.d10c5813cdb0 () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.decf9507b1da () Bool (=> (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.55940f08bff5 () Bool (=> (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.7b081964dcfe () Bool (=> (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.nmi_handler.nmi_handle) (or (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.9f45d73a44fc () Bool (=> (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| idle))))
(define-fun lemma.7d17e5fe2c19 () Bool (=> (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (not |monitor:in_order|))))
(define-fun lemma.54a841ad447d () Bool (=> (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.fb7eb66503d5 () Bool (=> (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.8ea65e4fa0d5 () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.d00de5cef4bb () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes))))
(define-fun lemma.24c5561a3c07 () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.66d39bbc7d8c () Bool (=> (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (<= 1 x)))
(define-fun lemma.029c960bef26 () Bool (=> (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.c9e816e08fba () Bool (=> (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.fb5c132daa32 () Bool (=> (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (=> (= position@cpu at.nmi_handler.nmi_handle) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.2e8d277f7815 () Bool (=> (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.5bc887548ea6 () Bool (=> (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| idle))))
(define-fun lemma.7747a2a3243e () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (= nmi_state NmiState.not_running))))
(define-fun lemma.0fcb198327c8 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= |latch[0].nmi.in_asserted| Membership.unknown) (= latch.count 0))))
(define-fun lemma.8a08ed18b1e1 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (= depth@cpu 2))))
(define-fun lemma.d9f1c2e11232 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.nmi_handle) (= depth@cpu 2))))
(define-fun lemma.ebd75d656a9f () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.seamret) (= depth@cpu 2))))
(define-fun lemma.2bb5e32fa48d () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.seamret) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.76a55e11921b () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= depth@cpu 1))))
(define-fun lemma.0ad3823c5068 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= depth@cpu 1))))
(define-fun lemma.57daf7cce7f4 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (< x y)))
(define-fun lemma.fb6e1039b26e () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (<= nmi_handler.nmi@cpu arrived)))
(define-fun lemma.9c50d65648f7 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (<= nmi_handler.run_for@cpu nmi_handler.nmi@cpu)))
(define-fun lemma.e802a587520b () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (<= 1 |latch[0].nmi|) (< nmi_handler.nmi@cpu |latch[0].nmi|))))
(define-fun lemma.95dad00f488d () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (<= nmi_handler.nmi@cpu nmi_handler.run_for@cpu))))
(define-fun lemma.719c6a967e64 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.exc_nmi) (= nmi_state NmiState.not_running))))
(define-fun lemma.729f3a8b012d () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.dacff59703c4 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (and |monitor:in_order| (<= 1 nmi_handler.nmi@cpu)) (< x nmi_handler.nmi@cpu))))
(define-fun lemma.78d053daf146 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (and |monitor:in_order| (<= 1 y)) (<= y arrived))))
(define-fun lemma.d90f1c318e1f () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (and |monitor:in_order| (<= 1 |latch[0].nmi|)) (< y |latch[0].nmi|))))
(define-fun lemma.86ba5d55fa82 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (and (<= nmi_handler.nmi@cpu 0) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.rip@cpu Rip.nowhere) (<= nmi_handler.run_for@cpu 0) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (not nmi_handler.back_to_back@cpu) (<= nmi_handler.asked@cpu 0) (<= nmi_handler.handled@cpu 0)))))
(define-fun lemma.31c10261984a () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (and (= |nmi_handler.nmi@cpu[0]| 0) (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[0]| Rip.nowhere) (= |nmi_handler.run_for@cpu[0]| 0) (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[0]|) (= |nmi_handler.asked@cpu[0]| 0) (= |nmi_handler.handled@cpu[0]| 0)))))
(define-fun lemma.ee4c8e4e8e91 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= depth@cpu 1))))
(define-fun lemma.9807633cb4a8 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.exc_nmi) (= depth@cpu 2))))
(define-fun lemma.ce672ea72139 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (= nmi_state NmiState.executing))))
(define-fun lemma.8d45f8b78a03 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.nmi_handle) (= nmi_state NmiState.executing))))
(define-fun lemma.c3810e6625e5 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) (= depth@cpu 2))))
(define-fun lemma.87e4f633bb09 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (<= latched_nmi.value 0)))
(define-fun lemma.783a2970a0d3 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= position@cpu at.nmi_handler.default_do_nmi) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.60b519767efc () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= position@cpu at.nmi_handler.exc_nmi) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.8305c5bcb672 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= position@cpu at.nmi_handler.nmi_handle) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.2c3ba465df8e () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= depth@cpu 1) (= |position@cpu[1]| idle))))
(define-fun lemma.ba0d864c5014 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (= |position@cpu[1]| idle))))
(define-fun lemma.e44932aa46bc () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.exc_nmi) (= |position@cpu[1]| idle))))
(define-fun lemma.19ccd74cb362 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.nmi_handle) (= |position@cpu[1]| idle))))
(define-fun lemma.ad290bc77355 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.seamret) (= |position@cpu[1]| idle))))
(define-fun lemma.dfec9654a2c9 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) (= |position@cpu[1]| idle))))
(define-fun lemma.3f1a20245f7e () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault))) (=> (= position@cpu at.nmi_handler.default_do_nmi) nmi_blocked)))
(define-fun lemma.9f11cf453ee1 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault))) (=> (= position@cpu at.nmi_handler.exc_nmi) nmi_blocked)))
(define-fun lemma.5edd7eb77c52 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault))) (=> (= position@cpu at.nmi_handler.nmi_handle) nmi_blocked)))
(define-fun lemma.97b4f521321e () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| idle))))
(define-fun lemma.316038a3b5fb () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (<= 1 nmi_handler.nmi@cpu))))
(define-fun lemma.a76b4931dd53 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.exc_nmi) (< latched_nmi.value nmi_handler.nmi@cpu))))
(define-fun lemma.562998a9db3a () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.td_guest.run) (= |position@cpu[1]| in.tdx_module.vm_entry))))
(define-fun lemma.c76c6c87c8b9 () Bool (=> (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (and (<= |nmi_handler.nmi@cpu[1]| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[1]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[1]| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[1]|) (<= |nmi_handler.asked@cpu[1]| 0) (<= |nmi_handler.handled@cpu[1]| 0))))
(define-fun lemma.519393a834a2 () Bool (=> (or (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.77ed19ce496b () Bool (=> (or (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| idle))))
(define-fun lemma.fbc41d377e5a () Bool (=> (or (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.vcpu_run.kvm_after_interrupt_late) kvm_mark)))
(define-fun lemma.a0fb9bc29f44 () Bool (=> (or (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| idle))))
(define-fun lemma.e55dad7819be () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= latch.count 0) (= |latch[0].nmi.in_asserted| Membership.unknown))))
(define-fun lemma.1665bce3434f () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (not nmi_blocked))))
(define-fun lemma.bdea3d3552a6 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not nmi_blocked))))
(define-fun lemma.5b283f8c3d01 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= nmi_handler.nmi@cpu.in_asserted Membership.no) (<= 1 nmi_handler.nmi@cpu))))
(define-fun lemma.56c450978e63 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= nmi_handler.nmi@cpu.in_asserted Membership.yes) (<= 1 nmi_handler.run_for@cpu))))
(define-fun lemma.534f77f4ec58 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)))))
(define-fun lemma.115c7a667a51 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= |latch[0].nmi.in_asserted| Membership.no) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.20b3fcb3ac74 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (= |latch[1].nmi.in_asserted| Membership.unknown)))
(define-fun lemma.03320afc8929 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> owed.some (= owed.value.nmi.in_asserted Membership.yes))))
(define-fun lemma.5f6322ff7002 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.tdx_module.vm_entry) (= owed.value.nmi.in_asserted Membership.unknown))))
(define-fun lemma.81f9e73d59b6 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown))))
(define-fun lemma.5806fcb7f77c () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= latch.count 0) (<= |latch[0].nmi| 0))))
(define-fun lemma.6ba03da311b9 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= position@cpu at.td_guest.run) (= owed.value.nmi.in_asserted Membership.unknown))))
(define-fun lemma.34c91652a6e2 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> kvm_mark (not owed.some))))
(define-fun lemma.e8a42ccd884d () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) nmi_blocked)))
(define-fun lemma.8d3565b68956 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (not nmi_blocked) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown))))
(define-fun lemma.e8bd0cb96da1 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= |position@cpu[1]| in.tdx_module.vm_entry) (= position@cpu at.td_guest.run))))
(define-fun lemma.37362d4b2fdf () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (not owed.some) (= owed.value.nmi.in_asserted Membership.unknown))))
(define-fun lemma.ed5fe1fcf480 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= depth@cpu 2) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.cc666475d380 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none))))
(define-fun lemma.6b0551f9e41c () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (not kvm_mark))))
(define-fun lemma.80cd05005aa2 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> kvm_mark (= exit~ Exit.nmi))))
(define-fun lemma.45f9d6a83e82 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none))))
(define-fun lemma.ddb68ec47cd8 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (= depth@cpu 1))))
(define-fun lemma.5480258e61ca () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (not owed.some) (<= owed.value.nmi 0))))
(define-fun lemma.5452c67c9504 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry))))
(define-fun lemma.cd348c12206e () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) nmi_blocked)))
(define-fun lemma.ed4b678c3366 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> owed.some (= exit~ Exit.nmi))))
(define-fun lemma.6390832fbf91 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none))))
(define-fun lemma.af2daa743b24 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (<= owed.value.nmi arrived)))
(define-fun lemma.661c6ff9ed2c () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> owed.some (<= 1 owed.value.nmi))))
(define-fun lemma.1b584ae532ed () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= position@cpu at.nmi_handler.exc_nmi) (not owed.some))))
(define-fun lemma.90e6c941c7fa () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.nmi_handle) (not owed.some))))
(define-fun lemma.480d44ee49c7 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (<= 1 |latch[0].nmi|) (< owed.value.nmi |latch[0].nmi|))))
(define-fun lemma.ebfd2951b19b () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (not kvm_mark) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.38f4b269fba3 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> kvm_mark (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late)))))
(define-fun lemma.74ae9b591185 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.default_do_nmi) (not owed.some))))
(define-fun lemma.4e0e86de6954 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.vcpu_run.back_in_the_run_loop) (= depth@cpu 1))))
(define-fun lemma.27862e126b7d () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= depth@cpu 1))))
(define-fun lemma.4b2c585d4d72 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop) (not kvm_mark))))
(define-fun lemma.5a5c0a4157b3 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none))))
(define-fun lemma.77599d2b5a30 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (not nmi_blocked) (not owed.some))))
(define-fun lemma.0336fb7d9c3c () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk)) (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| idle))))
(define-fun lemma.60e93efb6c66 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section))) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (< x owed.value.nmi))))
(define-fun lemma.39965bf6a365 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= position@cpu at.vcpu_run.resend_nmi) (= |position@cpu[0]| idle))))
(define-fun lemma.97333fe45d37 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= depth@cpu 1))))
(define-fun lemma.459b7ac32905 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= position@cpu at.vcpu_run.resend_nmi) (= depth@cpu 1))))
(define-fun lemma.482003517552 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (not kvm_mark))))
(define-fun lemma.3a6d59b85c6a () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault))) (=> (not kvm_mark) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)))))
(define-fun lemma.c04ace6457c9 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section))) (=> (= depth@cpu 1) (= nmi_state NmiState.not_running))))
(define-fun lemma.492c4c1d29be () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section))) (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= nmi_state NmiState.not_running))))
(define-fun lemma.6465d8aa0e4d () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (not owed.some))))
(define-fun lemma.32b31ba97c52 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.9b1838e64ec1 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.752614344fd7 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (not owed.some))))
(define-fun lemma.46c66f1f1851 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= position@cpu at.vcpu_run.resend_nmi) kvm_mark)))
(define-fun lemma.73a50b4c1ff4 () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (< y owed.value.nmi))))
(define-fun lemma.837fc744017b () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= nmi_state NmiState.not_running) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)))))
(define-fun lemma.edc5de22e048 () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.executing))))
(define-fun lemma.b41cb57f6853 () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk))) (=> (= depth@cpu 1) (= |position@cpu[0]| idle))))
(define-fun lemma.0ea8b34341d2 () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= depth@cpu 0) (= position@cpu idle))))
(define-fun lemma.26bf272a3d08 () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.tdx_module.seamret) nmi_blocked)))
(define-fun lemma.1bee1fd75feb () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> nmi_blocked (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2)))))
(define-fun lemma.d1b675ee35f5 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (not owed.some))))
(define-fun lemma.4f613853d1b0 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.nmi_handler.exc_nmi) (= owed.value.nmi.in_asserted Membership.unknown))))
(define-fun lemma.fc0fd5a3ceec () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.ab677e98ecf9 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.d65fd7c42d8a () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.td_guest.run) (not |monitor:in_order|))))
(define-fun lemma.f02fd9958390 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.seamret) (not |monitor:in_order|))))
(define-fun lemma.d4736c296e00 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) (not |monitor:in_order|))))
(define-fun lemma.dfc35d10f9eb () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (not |monitor:in_order|))))
(define-fun lemma.3f717b1a7fa7 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.5a03bc645cf1 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not owed.some))))
(define-fun lemma.c9dddee38f1e () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not |monitor:in_order|))))
(define-fun lemma.f4c7cfac7760 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.efc4af9d5a5f () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (not |monitor:in_order|))))
(define-fun lemma.06f48c99baf4 () Bool (=> (or (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.af3891bb04ad () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.kvm_after_interrupt) (not owed.some))))
(define-fun lemma.ced45ae38b52 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section))) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) nmi_blocked)))
(define-fun lemma.6ef695f99ac3 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.td_guest.run) saved_blocked)))
(define-fun lemma.ecd58bfa9fd2 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.seamret) saved_blocked)))
(define-fun lemma.75635ac63835 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) saved_blocked)))
(define-fun lemma.d7d0f77ac6b9 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) nmi_blocked)))
(define-fun lemma.e00209bd52ef () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) nmi_blocked)))
(define-fun lemma.72e46a91c110 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) nmi_blocked)))
(define-fun lemma.091ae38ba992 () Bool (=> (or (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) (= exit~ Exit.none))))
(define-fun lemma.71ff19bbc341 () Bool (=> (or (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= kvm_nmi kvm_nmi.after_section) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section)) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk))) (=> (= position@cpu at.td_guest.run) (not nmi_blocked))))
(define-fun lemma.28dd923634c2 () Bool (=> (or (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (not fault)) (and (= propagate propagate.none) (= kvm_nmi kvm_nmi.in_section) (not fault)) (and (= kvm_nmi kvm_nmi.in_section) (not saved_blk)) (and (= kvm_nmi kvm_nmi.in_section) saved_blk) (and (= kvm_nmi kvm_nmi.self_ipi) (not saved_blk)) (and (= kvm_nmi kvm_nmi.self_ipi) saved_blk)) (=> (= position@cpu at.tdx_module.vm_entry) (not owed.some))))
(define-fun lemma.a04ac6b8ee1e () Bool (not smi_pending))
(define-fun lemma.032530cb45de () Bool (or (= latch.count 0) (= latch.count 1)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.53daad74264c lemma.be8a1ac6e4d1 lemma.679c2c16e43c lemma.bc8bb4a8fc7c lemma.6f76517147d5 lemma.2fecb356a63b lemma.2b51c6fa751c lemma.0c5cde51f611 lemma.778d10184196 lemma.37ea82f5866d lemma.ec45677bd91d lemma.b12689f9754d lemma.1c0f954e9d63 lemma.6107e51739d1 lemma.257f1abae84b lemma.8e86c4154917 lemma.f92d35ab4099 lemma.961f11ffe9af lemma.d184d6e0db96 lemma.da89f19f2376 lemma.a1780fec427e lemma.d10c5813cdb0 lemma.decf9507b1da lemma.55940f08bff5 lemma.7b081964dcfe lemma.9f45d73a44fc lemma.7d17e5fe2c19 lemma.54a841ad447d lemma.fb7eb66503d5 lemma.8ea65e4fa0d5 lemma.d00de5cef4bb lemma.24c5561a3c07 lemma.66d39bbc7d8c lemma.029c960bef26 lemma.c9e816e08fba lemma.fb5c132daa32 lemma.2e8d277f7815 lemma.5bc887548ea6 lemma.7747a2a3243e lemma.0fcb198327c8 lemma.8a08ed18b1e1 lemma.d9f1c2e11232 lemma.ebd75d656a9f lemma.2bb5e32fa48d lemma.76a55e11921b lemma.0ad3823c5068 lemma.57daf7cce7f4 lemma.fb6e1039b26e lemma.9c50d65648f7 lemma.e802a587520b lemma.95dad00f488d lemma.719c6a967e64 lemma.729f3a8b012d lemma.dacff59703c4 lemma.78d053daf146 lemma.d90f1c318e1f lemma.86ba5d55fa82 lemma.31c10261984a lemma.ee4c8e4e8e91 lemma.9807633cb4a8 lemma.ce672ea72139 lemma.8d45f8b78a03 lemma.c3810e6625e5 lemma.87e4f633bb09 lemma.783a2970a0d3 lemma.60b519767efc lemma.8305c5bcb672 lemma.2c3ba465df8e lemma.ba0d864c5014 lemma.e44932aa46bc lemma.19ccd74cb362 lemma.ad290bc77355 lemma.dfec9654a2c9 lemma.3f1a20245f7e lemma.9f11cf453ee1 lemma.5edd7eb77c52 lemma.97b4f521321e lemma.316038a3b5fb lemma.a76b4931dd53 lemma.562998a9db3a lemma.c76c6c87c8b9 lemma.519393a834a2 lemma.77ed19ce496b lemma.fbc41d377e5a lemma.a0fb9bc29f44 lemma.e55dad7819be lemma.1665bce3434f lemma.bdea3d3552a6 lemma.5b283f8c3d01 lemma.56c450978e63 lemma.534f77f4ec58 lemma.115c7a667a51 lemma.20b3fcb3ac74 lemma.03320afc8929 lemma.5f6322ff7002 lemma.81f9e73d59b6 lemma.5806fcb7f77c lemma.6ba03da311b9 lemma.34c91652a6e2 lemma.e8a42ccd884d lemma.8d3565b68956 lemma.e8bd0cb96da1 lemma.37362d4b2fdf lemma.ed5fe1fcf480 lemma.cc666475d380 lemma.6b0551f9e41c lemma.80cd05005aa2 lemma.45f9d6a83e82 lemma.ddb68ec47cd8 lemma.5480258e61ca lemma.5452c67c9504 lemma.cd348c12206e lemma.ed4b678c3366 lemma.6390832fbf91 lemma.af2daa743b24 lemma.661c6ff9ed2c lemma.1b584ae532ed lemma.90e6c941c7fa lemma.480d44ee49c7 lemma.ebfd2951b19b lemma.38f4b269fba3 lemma.74ae9b591185 lemma.4e0e86de6954 lemma.27862e126b7d lemma.4b2c585d4d72 lemma.5a5c0a4157b3 lemma.77599d2b5a30 lemma.0336fb7d9c3c lemma.60e93efb6c66 lemma.39965bf6a365 lemma.97333fe45d37 lemma.459b7ac32905 lemma.482003517552 lemma.3a6d59b85c6a lemma.c04ace6457c9 lemma.492c4c1d29be lemma.6465d8aa0e4d lemma.32b31ba97c52 lemma.9b1838e64ec1 lemma.752614344fd7 lemma.46c66f1f1851 lemma.73a50b4c1ff4 lemma.837fc744017b lemma.edc5de22e048 lemma.b41cb57f6853 lemma.0ea8b34341d2 lemma.26bf272a3d08 lemma.1bee1fd75feb lemma.d1b675ee35f5 lemma.4f613853d1b0 lemma.fc0fd5a3ceec lemma.ab677e98ecf9 lemma.d65fd7c42d8a lemma.f02fd9958390 lemma.d4736c296e00 lemma.dfc35d10f9eb lemma.3f717b1a7fa7 lemma.5a03bc645cf1 lemma.c9dddee38f1e lemma.f4c7cfac7760 lemma.efc4af9d5a5f lemma.06f48c99baf4 lemma.af3891bb04ad lemma.ced45ae38b52 lemma.6ef695f99ac3 lemma.ecd58bfa9fd2 lemma.75635ac63835 lemma.d7d0f77ac6b9 lemma.e00209bd52ef lemma.72e46a91c110 lemma.091ae38ba992 lemma.71ff19bbc341 lemma.28dd923634c2 lemma.a04ac6b8ee1e lemma.032530cb45de lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and
      (<= 1 |nmis'|)
      (<= 0 |propagate'|)
      (<= |propagate'| 2)
      (<= 0 |kvm_nmi'|)
      (<= |kvm_nmi'| 3)
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
      (<= |x.in_asserted'| 2)
      (<= 0 |y'|)
      (<= 0 |y.in_asserted'|)
      (<= |y.in_asserted'| 2))
    (<= |latch[0].nmi'| |arrived'|)
    (<= |latch[1].nmi'| 0)
    (=>
      (= |kvm_nmi'| kvm_nmi.never)
      (=>
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))))
    (=>
      (= |kvm_nmi'| kvm_nmi.never)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=> (= |latch.count'| 1) (<= 1 |latch[0].nmi'|))
    (=> (= |position@cpu'| at.td_guest.run) (= |depth@cpu'| 3))
    (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 1))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
      (=>
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
      (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (not |nmi_blocked'|)))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
      (=>
        (= |exit~'| Exit.nmi)
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.seamret))))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
      (=> (= |exit~'| Exit.nmi) |nmi_blocked'|))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
      (=>
        (= |latch[0].nmi.in_asserted'| Membership.no)
        (or (= |exit~'| Exit.none) (= |exit~'| Exit.other))))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|)
      (=>
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|)
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|)
      (=>
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|)
      (=>
        (= |position@cpu'| at.td_guest.run)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|)
      (=>
        (= |position@cpu'| at.tdx_module.seamret)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|)
      (=>
        (= |position@cpu'| at.tdx_module.vm_entry)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (or
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (or
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (or
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]'| idle)))
    (=>
      (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (not |monitor:in_order'|)))
    (=>
      (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (and
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
        (not |fault'|)
        |saved_blk'|)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (and
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
        (not |fault'|)
        |saved_blk'|)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |latch[0].nmi.in_asserted'| Membership.yes)))
    (=>
      (and
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
        (not |fault'|)
        |saved_blk'|)
      (or (= |position@cpu[0]'| idle) (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      (and
        (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
        (= |kvm_nmi'| kvm_nmi.after_section))
      (<= 1 |x'|))
    (=>
      (and
        (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
        (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (and
        (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
        (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (and
        (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
        (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (and
        (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
        (not |fault'|))
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (and
        (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
        (not |fault'|))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
        (= |nmi_state'| NmiState.not_running)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |latch[0].nmi.in_asserted'| Membership.unknown) (= |latch.count'| 0)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (= |depth@cpu'| 2)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |depth@cpu'| 2)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.seamret) (= |depth@cpu'| 2)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 1)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |depth@cpu'| 1)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (< |x'| |y'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (<= |nmi_handler.nmi@cpu'| |arrived'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (<= |nmi_handler.run_for@cpu'| |nmi_handler.nmi@cpu'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (<= 1 |latch[0].nmi'|) (< |nmi_handler.nmi@cpu'| |latch[0].nmi'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (<= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |nmi_state'| NmiState.not_running)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (and |monitor:in_order'| (<= 1 |nmi_handler.nmi@cpu'|))
        (< |x'| |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (and |monitor:in_order'| (<= 1 |y'|)) (<= |y'| |arrived'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (and |monitor:in_order'| (<= 1 |latch[0].nmi'|)) (< |y'| |latch[0].nmi'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
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
          (<= |nmi_handler.handled@cpu'| 0))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
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
          (= |nmi_handler.handled@cpu[0]'| 0))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |depth@cpu'| 1)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |depth@cpu'| 2)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (= |nmi_state'| NmiState.executing)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |nmi_state'| NmiState.executing)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |depth@cpu'| 2)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (<= |latched_nmi.value'| 0))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=>
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=>
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |depth@cpu'| 1) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.seamret) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|)))
      (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) |nmi_blocked'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|)))
      (=> (= |position@cpu'| at.nmi_handler.exc_nmi) |nmi_blocked'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|)))
      (=> (= |position@cpu'| at.nmi_handler.nmi_handle) |nmi_blocked'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (<= 1 |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (< |latched_nmi.value'| |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[1]'| in.tdx_module.vm_entry)))
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
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]'| idle)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late) |kvm_mark'|))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]'| idle)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (= |latch.count'| 0) (= |latch[0].nmi.in_asserted'| Membership.unknown)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (not |nmi_blocked'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |nmi_blocked'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (= |nmi_handler.nmi@cpu.in_asserted'| Membership.no) (<= 1 |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=>
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.yes)
        (<= 1 |nmi_handler.run_for@cpu'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=>
        (= |latch[0].nmi.in_asserted'| Membership.no)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (= |latch[1].nmi.in_asserted'| Membership.unknown))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> |owed.some'| (= |owed.value.nmi.in_asserted'| Membership.yes)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=>
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=>
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (= |latch.count'| 0) (<= |latch[0].nmi'| 0)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=>
        (= |position@cpu'| at.td_guest.run)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> |kvm_mark'| (not |owed.some'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.vm_entry) |nmi_blocked'|))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (not |nmi_blocked'|) (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> (= |position@cpu[1]'| in.tdx_module.vm_entry) (= |position@cpu'| at.td_guest.run)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (not |owed.some'|) (= |owed.value.nmi.in_asserted'| Membership.unknown)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=>
        (= |depth@cpu'| 2)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi) (not |kvm_mark'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> |kvm_mark'| (= |exit~'| Exit.nmi)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (= |depth@cpu'| 1)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (not |owed.some'|) (<= |owed.value.nmi'| 0)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) |nmi_blocked'|))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> |owed.some'| (= |exit~'| Exit.nmi)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (<= |owed.value.nmi'| |arrived'|))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> |owed.some'| (<= 1 |owed.value.nmi'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (not |owed.some'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (not |owed.some'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=> (<= 1 |latch[0].nmi'|) (< |owed.value.nmi'| |latch[0].nmi'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=>
        (not |kvm_mark'|)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late))))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (not |owed.some'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.vcpu_run.back_in_the_run_loop) (= |depth@cpu'| 1)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late) (= |depth@cpu'| 1)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop) (not |kvm_mark'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (not |nmi_blocked'|) (not |owed.some'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]'| idle)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (< |x'| |owed.value.nmi'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |position@cpu[0]'| idle)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |depth@cpu'| 1)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |depth@cpu'| 1)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=> (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff) (not |kvm_mark'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|)))
      (=>
        (not |kvm_mark'|)
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |depth@cpu'| 1) (= |nmi_state'| NmiState.not_running)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter) (= |nmi_state'| NmiState.not_running)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (not |owed.some'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (not |owed.some'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.resend_nmi) |kvm_mark'|))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (< |y'| |owed.value.nmi'|)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=>
        (= |nmi_state'| NmiState.not_running)
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.executing)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|)))
      (=> (= |depth@cpu'| 1) (= |position@cpu[0]'| idle)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |depth@cpu'| 0) (= |position@cpu'| idle)))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.tdx_module.seamret) |nmi_blocked'|))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|) (not |saved_blk'|))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> |nmi_blocked'| (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2))))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (not |owed.some'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |owed.value.nmi.in_asserted'| Membership.unknown)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
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
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.td_guest.run) (not |monitor:in_order'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.seamret) (not |monitor:in_order'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.vm_entry) (not |monitor:in_order'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (not |monitor:in_order'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |owed.some'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |monitor:in_order'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=>
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (not |monitor:in_order'|)))
    (=>
      (or
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|))
      (=>
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.kvm_after_interrupt) (not |owed.some'|)))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section)))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) |nmi_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.td_guest.run) |saved_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.seamret) |saved_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.vm_entry) |saved_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) |nmi_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) |nmi_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|)
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) |nmi_blocked'|))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |exit~'| Exit.none)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|)))
      (=> (= |position@cpu'| at.td_guest.run) (not |nmi_blocked'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (not |fault'|))
        (and (= |propagate'| propagate.none) (= |kvm_nmi'| kvm_nmi.in_section) (not |fault'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.in_section) |saved_blk'|)
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.self_ipi) |saved_blk'|))
      (=> (= |position@cpu'| at.tdx_module.vm_entry) (not |owed.some'|)))
    (not |smi_pending'|)
    (or (= |latch.count'| 0) (= |latch.count'| 1))
    (not |bad.in_order'|)))
; never happens in this variant: nmi_handler.exc_nmi
; never happens in this variant: nmi_handler.end_of_nmi
; never happens in this variant: vcpu_run.kvm_after_interrupt
; never happens in this variant: vcpu_run.resend_nmi/2
; never happens in this variant: vcpu_run.guest_state_exit_irqoff/2
; never happens in this variant: vcpu_run.kvm_after_interrupt/3
; never happens in this variant: vcpu_run.back_in_the_run_loop/2
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
; the move vcpu_run.resend_nmi
(push 1)
(assert (and config inv vcpu_run.resend_nmi))
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
; the move vcpu_run.guest_state_exit_irqoff/3
(push 1)
(assert (and config inv vcpu_run.guest_state_exit_irqoff/3))
(check-sat)
(pop 1)
; the move vcpu_run.guest_state_exit_irqoff/4
(push 1)
(assert (and config inv vcpu_run.guest_state_exit_irqoff/4))
(check-sat)
(pop 1)
; the move vcpu_run.vmx_handle_nmi_late
(push 1)
(assert (and config inv vcpu_run.vmx_handle_nmi_late))
(check-sat)
(pop 1)
; the move vcpu_run.kvm_after_interrupt_late
(push 1)
(assert (and config inv vcpu_run.kvm_after_interrupt_late))
(check-sat)
(pop 1)
; the move vcpu_run.back_in_the_run_loop
(push 1)
(assert (and config inv vcpu_run.back_in_the_run_loop))
(check-sat)
(pop 1)
; the move vcpu_run.kvm_after_interrupt_late/2
(push 1)
(assert (and config inv vcpu_run.kvm_after_interrupt_late/2))
(check-sat)
(pop 1)
; the move vcpu_run.back_in_the_run_loop/3
(push 1)
(assert (and config inv vcpu_run.back_in_the_run_loop/3))
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
