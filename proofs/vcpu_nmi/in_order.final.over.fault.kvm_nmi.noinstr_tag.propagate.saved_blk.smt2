; property: in_order
; says: property in_order "NMI X is handled before NMI X+1" = never handler_runs(x) between handler_runs(y) and cpu idle for x in Nmi, y in Nmi where x < y
; model: models/vcpu_nmi.seam
; variant: configuration=final nmis=.. fault=* kvm_nmi=* noinstr_tag=* propagate=* saved_blk=* when kvm_nmi=never or propagate=nmi_exits/all_exits&fault=off or fault=off&saved_blk=on or propagate=nmi_exits/all_exits&kvm_nmi=never/in_section/self_ipi&noinstr_tag=on or kvm_nmi=never/in_section/self_ipi&noinstr_tag=on&saved_blk=on
; method: clauses of a small instance, kept by induction
; lemmas: 122
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 7df55909da454c7a0ec1bfb3c4cf93207c8a28a4dfd3b2f3fa6ead7ff91c48bb
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
(define-fun lemma.3b5723417564 () Bool (< x y))
(define-fun lemma.fa542cb0e0b3 () Bool (<= 1 x))
(define-fun lemma.3d42bc0954ed () Bool (<= latched_nmi.value 0))
(define-fun lemma.a7f63a91ebf9 () Bool (<= nmi_handler.nmi@cpu arrived))
(define-fun lemma.4774a342393e () Bool (<= nmi_handler.run_for@cpu nmi_handler.nmi@cpu))
(define-fun lemma.d5d7d9c8b8f8 () Bool (<= owed.value.nmi arrived))
(define-fun lemma.53daad74264c () Bool (<= |latch[0].nmi| arrived))
(define-fun lemma.be8a1ac6e4d1 () Bool (<= |latch[1].nmi| 0))
(define-fun lemma.9d676bac5105 () Bool (= |latch[1].nmi.in_asserted| Membership.unknown))
(define-fun lemma.29fce56f3f43 () Bool (= |position@cpu[2]| idle))
(define-fun lemma.2f349c2c94bd () Bool (= |position@cpu[3]| idle))
(define-fun lemma.c900dfb61f75 () Bool (=> (<= 1 |latch[0].nmi|) (< nmi_handler.nmi@cpu |latch[0].nmi|)))
(define-fun lemma.722eaed0787b () Bool (=> (<= 1 |latch[0].nmi|) (< owed.value.nmi |latch[0].nmi|)))
(define-fun lemma.01e363a22f63 () Bool (=> (= exit~ Exit.none) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.td_guest.run))))
(define-fun lemma.c79064312a2c () Bool (=> (= exit~ Exit.none) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.6f179dea5f16 () Bool (=> (= exit~ Exit.other) (not kvm_mark)))
(define-fun lemma.20bdb8805a97 () Bool (=> (= exit~ Exit.other) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.2165ce5d5d9d () Bool (=> (= kvm_nmi kvm_nmi.never) (not kvm_mark)))
(define-fun lemma.df8910ced309 () Bool (=> (= latch.count 0) (<= |latch[0].nmi| 0)))
(define-fun lemma.243ce0b56418 () Bool (=> (= latch.count 0) (= |latch[0].nmi.in_asserted| Membership.unknown)))
(define-fun lemma.6f76517147d5 () Bool (=> (= latch.count 1) (<= 1 |latch[0].nmi|)))
(define-fun lemma.d278311c0824 () Bool (=> (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.1122923f5267 () Bool (=> (= nmi_state NmiState.executing) (or (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.002e7208287d () Bool (=> (= owed.value.nmi.in_asserted Membership.unknown) (<= owed.value.nmi 0)))
(define-fun lemma.87f277ad6d8e () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (<= nmi_handler.nmi@cpu nmi_handler.run_for@cpu)))
(define-fun lemma.00cf6162ad8a () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (= depth@cpu 2)))
(define-fun lemma.8e9acf5574f1 () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) nmi_blocked))
(define-fun lemma.db8b8d2b272e () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (< |latch[1].nmi| nmi_handler.nmi@cpu)))
(define-fun lemma.3a3f5cd8e6f8 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= depth@cpu 2)))
(define-fun lemma.79a1f42ec1e3 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) nmi_blocked))
(define-fun lemma.f84af328db23 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (= depth@cpu 2)))
(define-fun lemma.412535b082e3 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) nmi_blocked))
(define-fun lemma.2fecb356a63b () Bool (=> (= position@cpu at.td_guest.run) (= depth@cpu 3)))
(define-fun lemma.a7b8504d2971 () Bool (=> (= position@cpu at.td_guest.run) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.fab88fc64f66 () Bool (=> (= position@cpu at.tdx_module.seamret) (= depth@cpu 2)))
(define-fun lemma.11d9dffe0819 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= depth@cpu 2)))
(define-fun lemma.840086c3e7e5 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= exit~ Exit.none)))
(define-fun lemma.dbf3eb7d99c9 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= depth@cpu 1)))
(define-fun lemma.e7f3e34accf7 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none)))
(define-fun lemma.2eae334240be () Bool (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= exit~ Exit.nmi)))
(define-fun lemma.593e222b6a82 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) (= depth@cpu 1)))
(define-fun lemma.f51f350a9542 () Bool (=> (= position@cpu at.vcpu_run.resend_nmi) kvm_mark))
(define-fun lemma.0c5cde51f611 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= depth@cpu 1)))
(define-fun lemma.0cc715bdaa27 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none)))
(define-fun lemma.a65a9caa43a4 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= depth@cpu 1)))
(define-fun lemma.1e02dbde2e91 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= depth@cpu 1)))
(define-fun lemma.5227de27563a () Bool (=> (= |latch[0].nmi.in_asserted| Membership.unknown) (= latch.count 0)))
(define-fun lemma.73e015bbb3e2 () Bool (=> (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none)))
(define-fun lemma.6c04dd6d695a () Bool (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none)))
(define-fun lemma.52c99a0af5e7 () Bool (=> (= |position@cpu[0]| idle) (or (= depth@cpu 0) (= depth@cpu 1))))
(define-fun lemma.2e98568b68ba () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (or (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.2a96ecd71157 () Bool (=> (= |position@cpu[1]| in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)))
(define-fun lemma.9eb6ac024c0a () Bool (=> (and (= kvm_nmi kvm_nmi.self_ipi) (not fault)) (=> kvm_mark nmi_blocked)))
(define-fun lemma.ca22da41359d () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (< nmi_handler.asked@cpu nmis)))
(define-fun lemma.b601a9a1c716 () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (= nmi_state NmiState.not_running)))
(define-fun lemma.a6d85fd39565 () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (=> (not nmi_blocked) (= depth@cpu 3))))
(define-fun lemma.8ea65e4fa0d5 () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk) (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.4b99507ffcf1 () Bool (=> (and |monitor:in_order| (<= 1 arrived)) (<= y arrived)))
(define-fun lemma.3a6379935013 () Bool (=> (and |monitor:in_order| (<= 1 nmi_handler.nmi@cpu)) (< x nmi_handler.nmi@cpu)))
(define-fun lemma.2b8df1b6bfa3 () Bool (=> (and |monitor:in_order| (<= 1 x)) (< x arrived)))
(define-fun lemma.32390400e4ff () Bool (=> (and |monitor:in_order| (<= 1 |latch[0].nmi|)) (< y |latch[0].nmi|)))
(define-fun lemma.46d8558f9e24 () Bool (=> (not owed.some) (= owed.value.nmi.in_asserted Membership.unknown)))
(define-fun lemma.f3e583beb706 () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (=> (= owed.value.nmi.in_asserted Membership.yes) (or (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.tdx_module.seamret)))))
(define-fun lemma.206cf6512b64 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.cdb29082cbeb () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.14410c0800f3 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.c32ea7606bcf () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (=> (not kvm_mark) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.d40023c90087 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.2394f67840ce () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.996f25169d5d () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault))) (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi)))))
(define-fun lemma.bf7d088de059 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (=> kvm_mark (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.resend_nmi)))))
(define-fun lemma.2416b049abfe () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.b01bce0e7a70 () Bool (=> (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.latched)) (< nmi_handler.asked@cpu 1)))
(define-fun lemma.93d65010673d () Bool (=> (or (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= nmi_state NmiState.not_running))))
(define-fun lemma.84827a6ffb38 () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= depth@cpu 0))))
(define-fun lemma.e370535d660b () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked))
(define-fun lemma.66d991907c91 () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not kvm_mark)))
(define-fun lemma.332b6aaa0e1d () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not (= exit~ Exit.other))))
(define-fun lemma.4a156e853987 () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not owed.some)))
(define-fun lemma.2240aa6196a4 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (and (<= nmi_handler.nmi@cpu 0) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.rip@cpu Rip.nowhere) (<= nmi_handler.run_for@cpu 0) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (not nmi_handler.back_to_back@cpu) (<= nmi_handler.asked@cpu 0) (<= nmi_handler.handled@cpu 0))))
(define-fun lemma.e54854660633 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (and (= |nmi_handler.nmi@cpu[0]| 0) (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[0]| Rip.nowhere) (= |nmi_handler.run_for@cpu[0]| 0) (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[0]|) (= |nmi_handler.asked@cpu[0]| 0) (= |nmi_handler.handled@cpu[0]| 0))))
(define-fun lemma.c76c6c87c8b9 () Bool (=> (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (and (<= |nmi_handler.nmi@cpu[1]| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[1]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[1]| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[1]|) (<= |nmi_handler.asked@cpu[1]| 0) (<= |nmi_handler.handled@cpu[1]| 0))))
(define-fun lemma.eacda9ff5879 () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (<= 1 owed.value.nmi) (< nmi_handler.run_for@cpu owed.value.nmi))))
(define-fun lemma.313765497d7d () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) nmi_blocked) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.ebddca5cee83 () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (and owed.some |monitor:in_order|) (< y owed.value.nmi))))
(define-fun lemma.5661ef346379 () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (< x owed.value.nmi))))
(define-fun lemma.172b9b73e2d2 () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (< y owed.value.nmi))))
(define-fun lemma.3fb1ac559fe3 () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (not nmi_blocked) (not owed.some))))
(define-fun lemma.6c1f50f6aefe () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not owed.some))))
(define-fun lemma.b84ee6d90a25 () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.9aabeaef6a7c () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> owed.some (= owed.value.nmi.in_asserted Membership.yes))))
(define-fun lemma.12bd3ddd2ae4 () Bool (=> (or (and (not fault) saved_blk) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> owed.some (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.284c112e149c () Bool (=> (or (and (not fault) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) saved_blk)) (=> (and owed.some |monitor:in_order|) (<= y owed.value.nmi))))
(define-fun lemma.02e29a2ef950 () Bool (=> (or (and (not fault) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) saved_blk)) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (<= y owed.value.nmi))))
(define-fun lemma.b877173d39d9 () Bool (=> (or (and (not fault) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) saved_blk)) (=> (not nmi_blocked) saved_blocked)))
(define-fun lemma.1939155f7f11 () Bool (=> (or (and (not fault) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) saved_blk)) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.f54183d1fb3b () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault)) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not nmi_blocked))))
(define-fun lemma.52987266d59f () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (< owed.value.nmi y)))
(define-fun lemma.596f03aee291 () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (= latch.count 0)) (< arrived 1))))
(define-fun lemma.6d3db8f57e74 () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (=> (not saved_blocked) (= depth@cpu 1))))
(define-fun lemma.18a2d7481238 () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (=> (not saved_blocked) (not owed.some))))
(define-fun lemma.5b145e937622 () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.f5afaca99d48 () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (< |latch[0].nmi| y))))
(define-fun lemma.84f7cd7e7351 () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) saved_blocked)))
(define-fun lemma.2f56df35532d () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not |monitor:in_order|))))
(define-fun lemma.83101fb45adb () Bool (=> (or (and (not fault) saved_blk) (and noinstr_tag saved_blk)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.f09c8ee52ec0 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section)) (not fault) saved_blk) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section)) (not fault))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.5d69a6a93e37 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section)) (not fault) saved_blk) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section)) (not fault))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.5edbc2582955 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section)) (not fault) saved_blk) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section)) (not fault))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.ba8b9aa6a058 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (not fault) saved_blk) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) noinstr_tag saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (not fault)) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not kvm_mark))))
(define-fun lemma.ccbd46b2eb17 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (not fault) saved_blk) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) noinstr_tag saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (not fault)) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late)))))
(define-fun lemma.d44314600597 () Bool (=> (or (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not saved_blk))) (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (not nmi_blocked))))
(define-fun lemma.50bf4d912c33 () Bool (=> (or (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (not saved_blk)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not saved_blk))) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not nmi_blocked))))
(define-fun lemma.0de9c4e43f02 () Bool (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late))))
(define-fun lemma.e1eee64ae42c () Bool (=> owed.some (<= 1 owed.value.nmi)))
(define-fun lemma.618395fd5ac3 () Bool (=> owed.some (= exit~ Exit.nmi)))
(define-fun lemma.a04ac6b8ee1e () Bool (not smi_pending))
(define-fun lemma.032530cb45de () Bool (or (= latch.count 0) (= latch.count 1)))
(define-fun lemma.da7172f16b61 () Bool (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.executing)))
(define-fun lemma.0fe9e5bcb59c () Bool (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))
(define-fun lemma.b48a8025a209 () Bool (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.3b5723417564 lemma.fa542cb0e0b3 lemma.3d42bc0954ed lemma.a7f63a91ebf9 lemma.4774a342393e lemma.d5d7d9c8b8f8 lemma.53daad74264c lemma.be8a1ac6e4d1 lemma.9d676bac5105 lemma.29fce56f3f43 lemma.2f349c2c94bd lemma.c900dfb61f75 lemma.722eaed0787b lemma.01e363a22f63 lemma.c79064312a2c lemma.6f179dea5f16 lemma.20bdb8805a97 lemma.2165ce5d5d9d lemma.df8910ced309 lemma.243ce0b56418 lemma.6f76517147d5 lemma.d278311c0824 lemma.1122923f5267 lemma.002e7208287d lemma.87f277ad6d8e lemma.00cf6162ad8a lemma.8e9acf5574f1 lemma.db8b8d2b272e lemma.3a3f5cd8e6f8 lemma.79a1f42ec1e3 lemma.f84af328db23 lemma.412535b082e3 lemma.2fecb356a63b lemma.a7b8504d2971 lemma.fab88fc64f66 lemma.11d9dffe0819 lemma.840086c3e7e5 lemma.dbf3eb7d99c9 lemma.e7f3e34accf7 lemma.2eae334240be lemma.593e222b6a82 lemma.f51f350a9542 lemma.0c5cde51f611 lemma.0cc715bdaa27 lemma.a65a9caa43a4 lemma.1e02dbde2e91 lemma.5227de27563a lemma.73e015bbb3e2 lemma.6c04dd6d695a lemma.52c99a0af5e7 lemma.2e98568b68ba lemma.2a96ecd71157 lemma.9eb6ac024c0a lemma.ca22da41359d lemma.b601a9a1c716 lemma.a6d85fd39565 lemma.8ea65e4fa0d5 lemma.4b99507ffcf1 lemma.3a6379935013 lemma.2b8df1b6bfa3 lemma.32390400e4ff lemma.46d8558f9e24 lemma.f3e583beb706 lemma.206cf6512b64 lemma.cdb29082cbeb lemma.14410c0800f3 lemma.c32ea7606bcf lemma.d40023c90087 lemma.2394f67840ce lemma.996f25169d5d lemma.bf7d088de059 lemma.2416b049abfe lemma.b01bce0e7a70 lemma.93d65010673d lemma.84827a6ffb38 lemma.e370535d660b lemma.66d991907c91 lemma.332b6aaa0e1d lemma.4a156e853987 lemma.2240aa6196a4 lemma.e54854660633 lemma.c76c6c87c8b9 lemma.eacda9ff5879 lemma.313765497d7d lemma.ebddca5cee83 lemma.5661ef346379 lemma.172b9b73e2d2 lemma.3fb1ac559fe3 lemma.6c1f50f6aefe lemma.b84ee6d90a25 lemma.9aabeaef6a7c lemma.12bd3ddd2ae4 lemma.284c112e149c lemma.02e29a2ef950 lemma.b877173d39d9 lemma.1939155f7f11 lemma.f54183d1fb3b lemma.52987266d59f lemma.596f03aee291 lemma.6d3db8f57e74 lemma.18a2d7481238 lemma.5b145e937622 lemma.f5afaca99d48 lemma.84f7cd7e7351 lemma.2f56df35532d lemma.83101fb45adb lemma.f09c8ee52ec0 lemma.5d69a6a93e37 lemma.5edbc2582955 lemma.ba8b9aa6a058 lemma.ccbd46b2eb17 lemma.d44314600597 lemma.50bf4d912c33 lemma.0de9c4e43f02 lemma.e1eee64ae42c lemma.618395fd5ac3 lemma.a04ac6b8ee1e lemma.032530cb45de lemma.da7172f16b61 lemma.0fe9e5bcb59c lemma.b48a8025a209 lemma.8b3369944dd2))
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
    (< |x'| |y'|)
    (<= 1 |x'|)
    (<= |latched_nmi.value'| 0)
    (<= |nmi_handler.nmi@cpu'| |arrived'|)
    (<= |nmi_handler.run_for@cpu'| |nmi_handler.nmi@cpu'|)
    (<= |owed.value.nmi'| |arrived'|)
    (<= |latch[0].nmi'| |arrived'|)
    (<= |latch[1].nmi'| 0)
    (= |latch[1].nmi.in_asserted'| Membership.unknown)
    (= |position@cpu[2]'| idle)
    (= |position@cpu[3]'| idle)
    (=> (<= 1 |latch[0].nmi'|) (< |nmi_handler.nmi@cpu'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (< |owed.value.nmi'| |latch[0].nmi'|))
    (=>
      (= |exit~'| Exit.none)
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (= |exit~'| Exit.none)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=> (= |exit~'| Exit.other) (not |kvm_mark'|))
    (=>
      (= |exit~'| Exit.other)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=> (= |kvm_nmi'| kvm_nmi.never) (not |kvm_mark'|))
    (=> (= |latch.count'| 0) (<= |latch[0].nmi'| 0))
    (=> (= |latch.count'| 0) (= |latch[0].nmi.in_asserted'| Membership.unknown))
    (=> (= |latch.count'| 1) (<= 1 |latch[0].nmi'|))
    (=>
      (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
      (or (= |position@cpu[0]'| idle) (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      (= |nmi_state'| NmiState.executing)
      (or
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)))
    (=> (= |owed.value.nmi.in_asserted'| Membership.unknown) (<= |owed.value.nmi'| 0))
    (=>
      (= |position@cpu'| at.nmi_handler.default_do_nmi)
      (<= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) |nmi_blocked'|)
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (< |latch[1].nmi'| |nmi_handler.nmi@cpu'|))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) |nmi_blocked'|)
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) |nmi_blocked'|)
    (=> (= |position@cpu'| at.td_guest.run) (= |depth@cpu'| 3))
    (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (=> (= |position@cpu'| at.tdx_module.seamret) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |exit~'| Exit.nmi))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.resend_nmi) |kvm_mark'|)
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |depth@cpu'| 1))
    (=> (= |latch[0].nmi.in_asserted'| Membership.unknown) (= |latch.count'| 0))
    (=> (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none))
    (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none))
    (=> (= |position@cpu[0]'| idle) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1)))
    (=>
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
      (or
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=> (= |position@cpu[1]'| in.tdx_module.vm_entry) (= |position@cpu'| at.td_guest.run))
    (=> (and (= |kvm_nmi'| kvm_nmi.self_ipi) (not |fault'|)) (=> |kvm_mark'| |nmi_blocked'|))
    (=>
      (and
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
        (not |fault'|)
        |saved_blk'|)
      (< |nmi_handler.asked@cpu'| |nmis'|))
    (=>
      (and
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
        (not |fault'|)
        |saved_blk'|)
      (= |nmi_state'| NmiState.not_running))
    (=>
      (and
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
        (not |fault'|)
        |saved_blk'|)
      (=> (not |nmi_blocked'|) (= |depth@cpu'| 3)))
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
    (=> (and |monitor:in_order'| (<= 1 |arrived'|)) (<= |y'| |arrived'|))
    (=> (and |monitor:in_order'| (<= 1 |nmi_handler.nmi@cpu'|)) (< |x'| |nmi_handler.nmi@cpu'|))
    (=> (and |monitor:in_order'| (<= 1 |x'|)) (< |x'| |arrived'|))
    (=> (and |monitor:in_order'| (<= 1 |latch[0].nmi'|)) (< |y'| |latch[0].nmi'|))
    (=> (not |owed.some'|) (= |owed.value.nmi.in_asserted'| Membership.unknown))
    (=>
      (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
      (=>
        (= |owed.value.nmi.in_asserted'| Membership.yes)
        (or
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.tdx_module.seamret))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
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
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
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
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section))
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
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
      (=>
        (not |kvm_mark'|)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
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
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
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
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi))))
    (=>
      (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| at.vcpu_run.resend_nmi))))
    (=>
      (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
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
        (= |position@cpu'| at.td_guest.run)))
    (=>
      (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.latched))
      (< |nmi_handler.asked@cpu'| 1))
    (=>
      (or
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| in.tdx_module.vm_entry))
      (not (= |nmi_state'| NmiState.not_running)))
    (=>
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
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
      (not (= |depth@cpu'| 0)))
    (=>
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret))
      |nmi_blocked'|)
    (=>
      (or
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run))
      (not |kvm_mark'|))
    (=>
      (or
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.td_guest.run))
      (not (= |exit~'| Exit.other)))
    (=>
      (or
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.td_guest.run))
      (not |owed.some'|))
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
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=> (<= 1 |owed.value.nmi'|) (< |nmi_handler.run_for@cpu'| |owed.value.nmi'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=>
        (and
          (or
            (= |position@cpu'| idle)
            (= |position@cpu'| at.nmi_handler.exc_nmi)
            (= |position@cpu'| at.nmi_handler.default_do_nmi)
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
          |nmi_blocked'|)
        (not (= |latch[0].nmi.in_asserted'| Membership.no))))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=> (and |owed.some'| |monitor:in_order'|) (< |y'| |owed.value.nmi'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (< |x'| |owed.value.nmi'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (< |y'| |owed.value.nmi'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=> (not |nmi_blocked'|) (not |owed.some'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.td_guest.run))
        (not |owed.some'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))
        (not (= |latch[0].nmi.in_asserted'| Membership.no))))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=> |owed.some'| (= |owed.value.nmi.in_asserted'| Membership.yes)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)))
      (=>
        |owed.some'|
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |saved_blk'|))
      (=> (and |owed.some'| |monitor:in_order'|) (<= |y'| |owed.value.nmi'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |saved_blk'|))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (<= |y'| |owed.value.nmi'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |saved_blk'|))
      (=> (not |nmi_blocked'|) |saved_blocked'|))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |saved_blk'|))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))
        (not (= |latch[0].nmi.in_asserted'| Membership.no))))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (and |noinstr_tag'| |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|))
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.td_guest.run))
        (not |nmi_blocked'|)))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (< |owed.value.nmi'| |y'|))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (=>
        (and
          (or
            (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
            (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          (= |latch.count'| 0))
        (< |arrived'| 1)))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (=> (not |saved_blocked'|) (= |depth@cpu'| 1)))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (=> (not |saved_blocked'|) (not |owed.some'|)))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret))
        |nmi_blocked'|))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (=>
        (or
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.td_guest.run))
        (< |latch[0].nmi'| |y'|)))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
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
        |saved_blocked'|))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))
        (not |monitor:in_order'|)))
    (=>
      (or (and (not |fault'|) |saved_blk'|) (and |noinstr_tag'| |saved_blk'|))
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
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)
          |saved_blk'|)
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret))
        |nmi_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)
          |saved_blk'|)
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret))
        |nmi_blocked'|))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)
          |saved_blk'|)
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          |noinstr_tag'|
          |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|))
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))
        (not |kvm_mark'|)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          |noinstr_tag'|
          |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|))
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (not |saved_blk'|))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |saved_blk'|)))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (not |nmi_blocked'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (not |saved_blk'|))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |saved_blk'|)))
      (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |nmi_blocked'|)))
    (=>
      |kvm_mark'|
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)))
    (=> |owed.some'| (<= 1 |owed.value.nmi'|))
    (=> |owed.some'| (= |exit~'| Exit.nmi))
    (not |smi_pending'|)
    (or (= |latch.count'| 0) (= |latch.count'| 1))
    (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.executing))
    (or
      (= |position@cpu[0]'| idle)
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
      (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))
    (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (not |bad.in_order'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
