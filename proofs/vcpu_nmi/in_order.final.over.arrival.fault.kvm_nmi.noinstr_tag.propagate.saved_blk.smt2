; property: in_order
; says: property in_order "NMI X is handled before NMI X+1" = never handler_runs(x) between handler_runs(y) and cpu idle for x in Nmi, y in Nmi where x < y
; model: models/vcpu_nmi.seam
; variant: configuration=final nmis=.. arrival=* fault=* kvm_nmi=* noinstr_tag=* propagate=* saved_blk=* when kvm_nmi=never or arrival=next_before_entry/first_before_seamret or propagate=nmi_exits/all_exits&fault=off or fault=off&saved_blk=on or propagate=nmi_exits/all_exits&kvm_nmi=never/in_section/self_ipi&noinstr_tag=on or kvm_nmi=never/in_section/self_ipi&noinstr_tag=on&saved_blk=on
; method: clauses of a small instance, kept by induction
; lemmas: 142
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 2ecde2e1bd4d5b49c47dcd804f35e8f8996f47b02b607a7592880f955f8ba4ed
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
(define-fun arrival.anywhere () Int 0)
(define-fun arrival.next_before_entry () Int 1)
(define-fun arrival.next_before_seamret () Int 2)
(define-fun arrival.next_after_seamret () Int 3)
(define-fun arrival.first_before_seamret () Int 4)
(declare-const nmis Int)
(declare-const propagate Int)
(declare-const kvm_nmi Int)
(declare-const noinstr_tag Bool)
(declare-const fault Bool)
(declare-const arrival Int)
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
(declare-const |arrival'| Int)
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
    (<= 0 arrival)
    (<= arrival 4)
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
    (<= 0 arrival)
    (<= arrival 4)
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
                                          (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
                                          (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
      (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
          (= |arrival'| arrival)
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
                                          (= |arrival'| arrival)
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
                                          (= |arrival'| arrival)
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
        (or
          (= arrival arrival.anywhere)
          (and
            (= arrival arrival.first_before_seamret)
            (or
              (< 0 arrived)
              (= position@cpu at.tdx_module.seamret)
              (= |position@cpu[0]| at.tdx_module.seamret)
              (= |position@cpu[1]| at.tdx_module.seamret)
              (= |position@cpu[2]| at.tdx_module.seamret)
              (= |position@cpu[3]| at.tdx_module.seamret)))
          (and
            (= arrival arrival.next_before_entry)
            (or
              (= arrived 0)
              (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[2]| at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[3]| at.vcpu_run.guest_state_enter_irqoff)
              (= position@cpu at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[2]| at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[3]| at.vcpu_run.tdh_vp_enter)
              (= position@cpu at.tdx_module.vm_entry)
              (= |position@cpu[0]| at.tdx_module.vm_entry)
              (= |position@cpu[1]| at.tdx_module.vm_entry)
              (= |position@cpu[2]| at.tdx_module.vm_entry)
              (= |position@cpu[3]| at.tdx_module.vm_entry)))
          (and
            (= arrival arrival.next_before_seamret)
            (or
              (= arrived 0)
              (= position@cpu at.tdx_module.seamret)
              (= |position@cpu[0]| at.tdx_module.seamret)
              (= |position@cpu[1]| at.tdx_module.seamret)
              (= |position@cpu[2]| at.tdx_module.seamret)
              (= |position@cpu[3]| at.tdx_module.seamret)))
          (and
            (= arrival arrival.next_after_seamret)
            (or (= arrived 0) (= host_rip Rip.after_seamret))))
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
        (= |arrival'| arrival)
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
        (or
          (= arrival arrival.anywhere)
          (and
            (= arrival arrival.first_before_seamret)
            (or
              (< 0 arrived)
              (= position@cpu at.tdx_module.seamret)
              (= |position@cpu[0]| at.tdx_module.seamret)
              (= |position@cpu[1]| at.tdx_module.seamret)
              (= |position@cpu[2]| at.tdx_module.seamret)
              (= |position@cpu[3]| at.tdx_module.seamret)))
          (and
            (= arrival arrival.next_before_entry)
            (or
              (= arrived 0)
              (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[2]| at.vcpu_run.guest_state_enter_irqoff)
              (= |position@cpu[3]| at.vcpu_run.guest_state_enter_irqoff)
              (= position@cpu at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[2]| at.vcpu_run.tdh_vp_enter)
              (= |position@cpu[3]| at.vcpu_run.tdh_vp_enter)
              (= position@cpu at.tdx_module.vm_entry)
              (= |position@cpu[0]| at.tdx_module.vm_entry)
              (= |position@cpu[1]| at.tdx_module.vm_entry)
              (= |position@cpu[2]| at.tdx_module.vm_entry)
              (= |position@cpu[3]| at.tdx_module.vm_entry)))
          (and
            (= arrival arrival.next_before_seamret)
            (or
              (= arrived 0)
              (= position@cpu at.tdx_module.seamret)
              (= |position@cpu[0]| at.tdx_module.seamret)
              (= |position@cpu[1]| at.tdx_module.seamret)
              (= |position@cpu[2]| at.tdx_module.seamret)
              (= |position@cpu[3]| at.tdx_module.seamret)))
          (and
            (= arrival arrival.next_after_seamret)
            (or (= arrived 0) (= host_rip Rip.after_seamret))))
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
        (= |arrival'| arrival)
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
                      (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= |arrival'| arrival)
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
    (= arrival arrival.next_before_entry)
    (= arrival arrival.first_before_seamret)
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
(define-fun lemma.063babaad75a () Bool (=> (= arrival arrival.first_before_seamret) (= owed.value.nmi.in_asserted Membership.unknown)))
(define-fun lemma.59e9ae27828d () Bool (=> (= arrival arrival.first_before_seamret) (=> (= |latch[0].nmi.in_asserted| Membership.no) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.dccc8c5f4b3d () Bool (=> (= arrival arrival.first_before_seamret) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (< arrived 1))))
(define-fun lemma.291e208dbc49 () Bool (=> (= arrival arrival.first_before_seamret) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not (= latch.count 1)))))
(define-fun lemma.4a7546b18d19 () Bool (=> (= arrival arrival.next_after_seamret) (=> (= host_rip Rip.after_seamret) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi)))))
(define-fun lemma.1f38f242d461 () Bool (=> (= arrival arrival.next_after_seamret) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= host_rip Rip.after_seamret)))))
(define-fun lemma.aef7e91c2bb1 () Bool (=> (= arrival arrival.next_after_seamret) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 0)))))
(define-fun lemma.72f6eb74bf65 () Bool (=> (= arrival arrival.next_before_entry) (=> (= latch.count 1) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.e57162b090c4 () Bool (=> (= arrival arrival.next_before_entry) (=> (= nmi_handler.nmi@cpu nmi_handler.run_for@cpu) (or (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (= nmi_handler.nmi@cpu.in_asserted nmi_handler.run_for@cpu.in_asserted)))))
(define-fun lemma.bd876b8593d6 () Bool (=> (= arrival arrival.next_before_entry) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.01e363a22f63 () Bool (=> (= exit~ Exit.none) (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.td_guest.run))))
(define-fun lemma.c79064312a2c () Bool (=> (= exit~ Exit.none) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.df8910ced309 () Bool (=> (= latch.count 0) (<= |latch[0].nmi| 0)))
(define-fun lemma.243ce0b56418 () Bool (=> (= latch.count 0) (= |latch[0].nmi.in_asserted| Membership.unknown)))
(define-fun lemma.6f76517147d5 () Bool (=> (= latch.count 1) (<= 1 |latch[0].nmi|)))
(define-fun lemma.d278311c0824 () Bool (=> (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.1122923f5267 () Bool (=> (= nmi_state NmiState.executing) (or (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle))))
(define-fun lemma.002e7208287d () Bool (=> (= owed.value.nmi.in_asserted Membership.unknown) (<= owed.value.nmi 0)))
(define-fun lemma.87f277ad6d8e () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (<= nmi_handler.nmi@cpu nmi_handler.run_for@cpu)))
(define-fun lemma.00cf6162ad8a () Bool (=> (= position@cpu at.nmi_handler.default_do_nmi) (= depth@cpu 2)))
(define-fun lemma.3a3f5cd8e6f8 () Bool (=> (= position@cpu at.nmi_handler.exc_nmi) (= depth@cpu 2)))
(define-fun lemma.f84af328db23 () Bool (=> (= position@cpu at.nmi_handler.nmi_handle) (= depth@cpu 2)))
(define-fun lemma.2fecb356a63b () Bool (=> (= position@cpu at.td_guest.run) (= depth@cpu 3)))
(define-fun lemma.a7b8504d2971 () Bool (=> (= position@cpu at.td_guest.run) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.fab88fc64f66 () Bool (=> (= position@cpu at.tdx_module.seamret) (= depth@cpu 2)))
(define-fun lemma.11d9dffe0819 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= depth@cpu 2)))
(define-fun lemma.840086c3e7e5 () Bool (=> (= position@cpu at.tdx_module.vm_entry) (= exit~ Exit.none)))
(define-fun lemma.dbf3eb7d99c9 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= depth@cpu 1)))
(define-fun lemma.e7f3e34accf7 () Bool (=> (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none)))
(define-fun lemma.0c5cde51f611 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= depth@cpu 1)))
(define-fun lemma.0cc715bdaa27 () Bool (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none)))
(define-fun lemma.a65a9caa43a4 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi) (= depth@cpu 1)))
(define-fun lemma.1e02dbde2e91 () Bool (=> (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= depth@cpu 1)))
(define-fun lemma.5227de27563a () Bool (=> (= |latch[0].nmi.in_asserted| Membership.unknown) (= latch.count 0)))
(define-fun lemma.52c99a0af5e7 () Bool (=> (= |position@cpu[0]| idle) (or (= depth@cpu 0) (= depth@cpu 1))))
(define-fun lemma.2e98568b68ba () Bool (=> (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (or (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.2a96ecd71157 () Bool (=> (= |position@cpu[1]| in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)))
(define-fun lemma.a0a60911c075 () Bool (=> (= |position@cpu[3]| idle) (and (<= |nmi_handler.nmi@cpu[3]| 0) (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[3]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[3]| 0) (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[3]|) (<= |nmi_handler.asked@cpu[3]| 0) (<= |nmi_handler.handled@cpu[3]| 0))))
(define-fun lemma.131013c3cfb3 () Bool (=> (and (= propagate propagate.none) (= arrival arrival.next_before_entry) (not saved_blk)) (=> (= position@cpu at.vcpu_run.tdh_vp_enter) (not nmi_blocked))))
(define-fun lemma.414dbd272dcc () Bool (=> (and (= propagate propagate.none) (= arrival arrival.next_before_entry) (not saved_blk)) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not nmi_blocked))))
(define-fun lemma.3ed445ef6c94 () Bool (=> (and (= propagate propagate.none) (= arrival arrival.next_before_entry) (not saved_blk)) (not saved_blocked)))
(define-fun lemma.217ea966fbb3 () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (= arrival arrival.next_before_entry)) (=> kvm_mark (= latch.count 0))))
(define-fun lemma.90ec120bf129 () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.3cc59fc8d59d () Bool (=> (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret))) (=> kvm_mark (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.resend_nmi)))))
(define-fun lemma.4b99507ffcf1 () Bool (=> (and |monitor:in_order| (<= 1 arrived)) (<= y arrived)))
(define-fun lemma.3a6379935013 () Bool (=> (and |monitor:in_order| (<= 1 nmi_handler.nmi@cpu)) (< x nmi_handler.nmi@cpu)))
(define-fun lemma.2b8df1b6bfa3 () Bool (=> (and |monitor:in_order| (<= 1 x)) (< x arrived)))
(define-fun lemma.32390400e4ff () Bool (=> (and |monitor:in_order| (<= 1 |latch[0].nmi|)) (< y |latch[0].nmi|)))
(define-fun lemma.46d8558f9e24 () Bool (=> (not owed.some) (= owed.value.nmi.in_asserted Membership.unknown)))
(define-fun lemma.489f3f498811 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (<= 1 |latch[0].nmi|) (< owed.value.nmi |latch[0].nmi|))))
(define-fun lemma.ec20f1c22b71 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= depth@cpu 1))))
(define-fun lemma.f15168b2dd9a () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (= position@cpu at.vcpu_run.resend_nmi) (= depth@cpu 1))))
(define-fun lemma.94df28da6211 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (= position@cpu at.vcpu_run.resend_nmi) kvm_mark)))
(define-fun lemma.95a882349855 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= exit~ Exit.none))))
(define-fun lemma.9f75dfa59241 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= exit~ Exit.none))))
(define-fun lemma.11e42e9b8241 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not kvm_mark))))
(define-fun lemma.a3417941f2c6 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late)))))
(define-fun lemma.3ec7f4b2647e () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> owed.some (= exit~ Exit.nmi))))
(define-fun lemma.358e7dabbccb () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> owed.some (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2)))))
(define-fun lemma.6802f0b6665a () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.76cc49b7f691 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)) (=> (= exit~ Exit.other) (not kvm_mark))))
(define-fun lemma.0f0e4c6c9829 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (= position@cpu at.nmi_handler.default_do_nmi) nmi_blocked)))
(define-fun lemma.cc24cb35e772 () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (= position@cpu at.nmi_handler.exc_nmi) nmi_blocked)))
(define-fun lemma.d5a586b384fb () Bool (=> (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (= position@cpu at.nmi_handler.nmi_handle) nmi_blocked)))
(define-fun lemma.1a498026e31b () Bool (=> (or (= arrival arrival.first_before_seamret) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (=> (= owed.value.nmi.in_asserted Membership.yes) (or (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.tdx_module.seamret)))))
(define-fun lemma.dc5cdbda2d17 () Bool (=> (or (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu in.tdx_module.vm_entry)) kvm_mark)))
(define-fun lemma.cb0100177a58 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (=> (= latch.count 1) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.b309999598e9 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (=> (not nmi_blocked) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.7bc9e3ec3eec () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (=> (or (= latch.count 1) (= latch.count 2)) (not (= owed.value.nmi.in_asserted Membership.yes)))))
(define-fun lemma.c36c2b9e1c64 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (= |latch[0].nmi.in_asserted| Membership.no) (or (= depth@cpu 1) (= depth@cpu 2)))))
(define-fun lemma.33d307c1ef1e () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= latched_nmi.value.in_asserted Membership.unknown)))
(define-fun lemma.db84dccf8e3f () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (= position@cpu at.nmi_handler.exc_nmi) (< |latch[1].nmi| nmi_handler.nmi@cpu))))
(define-fun lemma.49d261824a6d () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (< 0 arrived))))
(define-fun lemma.39c0557d6e02 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.df148a4f1b79 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.0b08dd12d81c () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (or (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (< 0 arrived))))
(define-fun lemma.1f2403d0e163 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (or (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (< 0 nmi_handler.nmi@cpu))))
(define-fun lemma.28879856ba76 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (and (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu in.tdx_module.vm_entry)) (not kvm_mark)) (not (= latch.count 1)))))
(define-fun lemma.31b0b91ce8c1 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)) (=> (= exit~ Exit.other) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.4e16a4c74aa7 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)) (=> (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= exit~ Exit.nmi))))
(define-fun lemma.33005dca8571 () Bool (=> (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not (= exit~ Exit.other)))))
(define-fun lemma.0e632ca1622d () Bool (=> (or (= arrival arrival.next_before_entry) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.0510975de896 () Bool (=> (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (or (= host_rip Rip.before_seamcall) (= host_rip Rip.after_seamret) (= host_rip Rip.nmi_helper) (= host_rip Rip.after_nmi_check) (= host_rip Rip.outside))))
(define-fun lemma.afd1415abc10 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= arrival arrival.first_before_seamret)) (not kvm_mark)))
(define-fun lemma.b8c9f463374d () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (= arrival arrival.first_before_seamret)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.f18f9c867bf4 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (= arrival arrival.first_before_seamret)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.34c887d08623 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret) (and (not fault) saved_blk) (and noinstr_tag saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) noinstr_tag)) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.97afec774967 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (=> (not kvm_mark) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.b01bce0e7a70 () Bool (=> (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.latched)) (< nmi_handler.asked@cpu 1)))
(define-fun lemma.93d65010673d () Bool (=> (or (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= nmi_state NmiState.not_running))))
(define-fun lemma.84827a6ffb38 () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= depth@cpu 0))))
(define-fun lemma.2240aa6196a4 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (and (<= nmi_handler.nmi@cpu 0) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.rip@cpu Rip.nowhere) (<= nmi_handler.run_for@cpu 0) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (not nmi_handler.back_to_back@cpu) (<= nmi_handler.asked@cpu 0) (<= nmi_handler.handled@cpu 0))))
(define-fun lemma.e54854660633 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (and (= |nmi_handler.nmi@cpu[0]| 0) (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[0]| Rip.nowhere) (= |nmi_handler.run_for@cpu[0]| 0) (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[0]|) (= |nmi_handler.asked@cpu[0]| 0) (= |nmi_handler.handled@cpu[0]| 0))))
(define-fun lemma.c76c6c87c8b9 () Bool (=> (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (and (<= |nmi_handler.nmi@cpu[1]| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[1]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[1]| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[1]|) (<= |nmi_handler.asked@cpu[1]| 0) (<= |nmi_handler.handled@cpu[1]| 0))))
(define-fun lemma.53b0c0d5e492 () Bool (=> (or (= |position@cpu[2]| idle) (= |position@cpu[2]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[2]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[2]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| at.vcpu_run.resend_nmi) (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[2]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[2]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[2]| at.tdx_module.vm_entry) (= |position@cpu[2]| in.tdx_module.vm_entry) (= |position@cpu[2]| at.tdx_module.seamret) (= |position@cpu[2]| at.td_guest.run)) (and (<= |nmi_handler.nmi@cpu[2]| 0) (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[2]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[2]| 0) (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[2]|) (<= |nmi_handler.asked@cpu[2]| 0) (<= |nmi_handler.handled@cpu[2]| 0))))
(define-fun lemma.d22013f9dedb () Bool (=> (or (and (= kvm_nmi kvm_nmi.never) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (=> kvm_mark nmi_blocked)))
(define-fun lemma.c91935d4dbc2 () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.first_before_seamret)) saved_blk) (= arrival arrival.first_before_seamret) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.first_before_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.first_before_seamret)))) (=> (<= 1 owed.value.nmi) (< nmi_handler.run_for@cpu 1))))
(define-fun lemma.e2d06d85ea6b () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_after_seamret)) saved_blk) (and noinstr_tag (or (= arrival arrival.next_before_entry) (= arrival arrival.next_after_seamret)) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret)) saved_blk)) (=> (not saved_blocked) (= depth@cpu 1))))
(define-fun lemma.093a78dc50b8 () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (= arrival arrival.next_before_entry) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (=> (and owed.some |monitor:in_order|) (< y owed.value.nmi))))
(define-fun lemma.8c8323b65b84 () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (= arrival arrival.next_before_entry) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (< x owed.value.nmi))))
(define-fun lemma.b32df6e5674a () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and noinstr_tag (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.all_exits) noinstr_tag (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.686daa3ba892 () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and noinstr_tag (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.1cd39424400d () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and noinstr_tag (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk)) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) saved_blocked)))
(define-fun lemma.24fee85866d0 () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)) saved_blk) (= arrival arrival.next_before_entry) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)))) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (< y owed.value.nmi))))
(define-fun lemma.7ae8c250d3f9 () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry)) saved_blk) (= arrival arrival.next_before_entry) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry)))) (=> owed.some (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |latch[0].nmi.in_asserted| Membership.yes)))))
(define-fun lemma.46b6bd29c8ce () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry)) saved_blk) (and noinstr_tag (= arrival arrival.next_before_entry) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.anywhere) saved_blk)) (=> (not nmi_blocked) saved_blocked)))
(define-fun lemma.b78a95621587 () Bool (=> (or (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry)) saved_blk) (and noinstr_tag (= arrival arrival.next_before_entry) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.anywhere) saved_blk)) (=> (not saved_blocked) (not owed.some))))
(define-fun lemma.c02431861d6a () Bool (=> (or (and (not fault) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and noinstr_tag (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.all_exits) noinstr_tag (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.d41d650c4da9 () Bool (=> (or (and (not fault) saved_blk) (= arrival arrival.first_before_seamret) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag)) (=> (not nmi_blocked) (not owed.some))))
(define-fun lemma.fa71a236e038 () Bool (=> (or (and (not fault) saved_blk) (= arrival arrival.first_before_seamret) (and noinstr_tag (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) saved_blk)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.fa1cbab9efb7 () Bool (=> (or (and (not fault) saved_blk) (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (< owed.value.nmi 1))))
(define-fun lemma.b77ef5cb492b () Bool (=> (or (and (not fault) saved_blk) (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> owed.some (= owed.value.nmi.in_asserted Membership.yes))))
(define-fun lemma.5921ed30a47a () Bool (=> (or (and (not fault) saved_blk) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) nmi_blocked) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.5dcb7b6288ec () Bool (=> (or (and (not fault) saved_blk) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault))) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.a812781cfe8d () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.e4ec16836a13 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and noinstr_tag (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) noinstr_tag (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.7e83414afb1c () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret))) (and (= propagate propagate.none) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk)) (= arrival arrival.first_before_seamret)) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not nmi_blocked))))
(define-fun lemma.79e2e6a10ee1 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.none) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (not saved_blk)) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (=> (and (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) kvm_mark) (not (= latch.count 0)))))
(define-fun lemma.ff53774b3b13 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.none) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (not saved_blk)) (and (not fault) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late)))))
(define-fun lemma.71923a17ac8a () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.none) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (not saved_blk))) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not kvm_mark))))
(define-fun lemma.3c4864b9a48e () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.38d8abf3f49a () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.f3789acf373a () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_after_seamret))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_after_seamret)) saved_blk) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_after_seamret)))) (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi)))))
(define-fun lemma.f1678b595c62 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret))) (= arrival arrival.first_before_seamret)) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.e1eee64ae42c () Bool (=> owed.some (<= 1 owed.value.nmi)))
(define-fun lemma.a04ac6b8ee1e () Bool (not smi_pending))
(define-fun lemma.032530cb45de () Bool (or (= latch.count 0) (= latch.count 1)))
(define-fun lemma.da7172f16b61 () Bool (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.executing)))
(define-fun lemma.b48a8025a209 () Bool (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.3b5723417564 lemma.fa542cb0e0b3 lemma.3d42bc0954ed lemma.a7f63a91ebf9 lemma.4774a342393e lemma.d5d7d9c8b8f8 lemma.53daad74264c lemma.be8a1ac6e4d1 lemma.9d676bac5105 lemma.29fce56f3f43 lemma.2f349c2c94bd lemma.c900dfb61f75 lemma.063babaad75a lemma.59e9ae27828d lemma.dccc8c5f4b3d lemma.291e208dbc49 lemma.4a7546b18d19 lemma.1f38f242d461 lemma.aef7e91c2bb1 lemma.72f6eb74bf65 lemma.e57162b090c4 lemma.bd876b8593d6 lemma.01e363a22f63 lemma.c79064312a2c lemma.df8910ced309 lemma.243ce0b56418 lemma.6f76517147d5 lemma.d278311c0824 lemma.1122923f5267 lemma.002e7208287d lemma.87f277ad6d8e lemma.00cf6162ad8a lemma.3a3f5cd8e6f8 lemma.f84af328db23 lemma.2fecb356a63b lemma.a7b8504d2971 lemma.fab88fc64f66 lemma.11d9dffe0819 lemma.840086c3e7e5 lemma.dbf3eb7d99c9 lemma.e7f3e34accf7 lemma.0c5cde51f611 lemma.0cc715bdaa27 lemma.a65a9caa43a4 lemma.1e02dbde2e91 lemma.5227de27563a lemma.52c99a0af5e7 lemma.2e98568b68ba lemma.2a96ecd71157 lemma.a0a60911c075 lemma.131013c3cfb3 lemma.414dbd272dcc lemma.3ed445ef6c94 lemma.217ea966fbb3 lemma.90ec120bf129 lemma.3cc59fc8d59d lemma.4b99507ffcf1 lemma.3a6379935013 lemma.2b8df1b6bfa3 lemma.32390400e4ff lemma.46d8558f9e24 lemma.489f3f498811 lemma.ec20f1c22b71 lemma.f15168b2dd9a lemma.94df28da6211 lemma.95a882349855 lemma.9f75dfa59241 lemma.11e42e9b8241 lemma.a3417941f2c6 lemma.3ec7f4b2647e lemma.358e7dabbccb lemma.6802f0b6665a lemma.76cc49b7f691 lemma.0f0e4c6c9829 lemma.cc24cb35e772 lemma.d5a586b384fb lemma.1a498026e31b lemma.dc5cdbda2d17 lemma.cb0100177a58 lemma.b309999598e9 lemma.7bc9e3ec3eec lemma.c36c2b9e1c64 lemma.33d307c1ef1e lemma.db84dccf8e3f lemma.49d261824a6d lemma.39c0557d6e02 lemma.df148a4f1b79 lemma.0b08dd12d81c lemma.1f2403d0e163 lemma.28879856ba76 lemma.31b0b91ce8c1 lemma.4e16a4c74aa7 lemma.33005dca8571 lemma.0e632ca1622d lemma.0510975de896 lemma.afd1415abc10 lemma.b8c9f463374d lemma.f18f9c867bf4 lemma.34c887d08623 lemma.97afec774967 lemma.b01bce0e7a70 lemma.93d65010673d lemma.84827a6ffb38 lemma.2240aa6196a4 lemma.e54854660633 lemma.c76c6c87c8b9 lemma.53b0c0d5e492 lemma.d22013f9dedb lemma.c91935d4dbc2 lemma.e2d06d85ea6b lemma.093a78dc50b8 lemma.8c8323b65b84 lemma.b32df6e5674a lemma.686daa3ba892 lemma.1cd39424400d lemma.24fee85866d0 lemma.7ae8c250d3f9 lemma.46b6bd29c8ce lemma.b78a95621587 lemma.c02431861d6a lemma.d41d650c4da9 lemma.fa71a236e038 lemma.fa1cbab9efb7 lemma.b77ef5cb492b lemma.5921ed30a47a lemma.5dcb7b6288ec lemma.a812781cfe8d lemma.e4ec16836a13 lemma.7e83414afb1c lemma.79e2e6a10ee1 lemma.ff53774b3b13 lemma.71923a17ac8a lemma.3c4864b9a48e lemma.38d8abf3f49a lemma.f3789acf373a lemma.f1678b595c62 lemma.e1eee64ae42c lemma.a04ac6b8ee1e lemma.032530cb45de lemma.da7172f16b61 lemma.b48a8025a209 lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and
      (<= 1 |nmis'|)
      (<= 0 |propagate'|)
      (<= |propagate'| 2)
      (<= 0 |kvm_nmi'|)
      (<= |kvm_nmi'| 3)
      (<= 0 |arrival'|)
      (<= |arrival'| 4)
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
    (=>
      (= |arrival'| arrival.first_before_seamret)
      (= |owed.value.nmi.in_asserted'| Membership.unknown))
    (=>
      (= |arrival'| arrival.first_before_seamret)
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
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (= |arrival'| arrival.first_before_seamret)
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
        (< |arrived'| 1)))
    (=>
      (= |arrival'| arrival.first_before_seamret)
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
        (not (= |latch.count'| 1))))
    (=>
      (= |arrival'| arrival.next_after_seamret)
      (=>
        (= |host_rip'| Rip.after_seamret)
        (or (= |position@cpu[0]'| idle) (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi))))
    (=>
      (= |arrival'| arrival.next_after_seamret)
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
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
        (not (= |host_rip'| Rip.after_seamret))))
    (=>
      (= |arrival'| arrival.next_after_seamret)
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 0))))
    (=>
      (= |arrival'| arrival.next_before_entry)
      (=>
        (= |latch.count'| 1)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (= |arrival'| arrival.next_before_entry)
      (=>
        (= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|)
        (or
          (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
          (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
          (= |nmi_handler.nmi@cpu.in_asserted'| |nmi_handler.run_for@cpu.in_asserted'|))))
    (=>
      (= |arrival'| arrival.next_before_entry)
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 1))))
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
    (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.nmi_handler.nmi_handle) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.td_guest.run) (= |depth@cpu'| 3))
    (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (=> (= |position@cpu'| at.tdx_module.seamret) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |depth@cpu'| 2))
    (=> (= |position@cpu'| at.tdx_module.vm_entry) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late) (= |depth@cpu'| 1))
    (=> (= |latch[0].nmi.in_asserted'| Membership.unknown) (= |latch.count'| 0))
    (=> (= |position@cpu[0]'| idle) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1)))
    (=>
      (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
      (or
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run)))
    (=> (= |position@cpu[1]'| in.tdx_module.vm_entry) (= |position@cpu'| at.td_guest.run))
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
      (and
        (= |propagate'| propagate.none)
        (= |arrival'| arrival.next_before_entry)
        (not |saved_blk'|))
      (=> (= |position@cpu'| at.vcpu_run.tdh_vp_enter) (not |nmi_blocked'|)))
    (=>
      (and
        (= |propagate'| propagate.none)
        (= |arrival'| arrival.next_before_entry)
        (not |saved_blk'|))
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
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.td_guest.run))
        (not |nmi_blocked'|)))
    (=>
      (and
        (= |propagate'| propagate.none)
        (= |arrival'| arrival.next_before_entry)
        (not |saved_blk'|))
      (not |saved_blocked'|))
    (=>
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.never)
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section))
        (= |arrival'| arrival.next_before_entry))
      (=> |kvm_mark'| (= |latch.count'| 0)))
    (=>
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.never)
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section))
        (or
          (= |arrival'| arrival.next_before_entry)
          (= |arrival'| arrival.next_before_seamret)
          (= |arrival'| arrival.next_after_seamret)))
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
      (and
        (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
        (or
          (= |arrival'| arrival.anywhere)
          (= |arrival'| arrival.next_before_entry)
          (= |arrival'| arrival.next_before_seamret)))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| at.vcpu_run.resend_nmi))))
    (=> (and |monitor:in_order'| (<= 1 |arrived'|)) (<= |y'| |arrived'|))
    (=> (and |monitor:in_order'| (<= 1 |nmi_handler.nmi@cpu'|)) (< |x'| |nmi_handler.nmi@cpu'|))
    (=> (and |monitor:in_order'| (<= 1 |x'|)) (< |x'| |arrived'|))
    (=> (and |monitor:in_order'| (<= 1 |latch[0].nmi'|)) (< |y'| |latch[0].nmi'|))
    (=> (not |owed.some'|) (= |owed.value.nmi.in_asserted'| Membership.unknown))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> (<= 1 |latch[0].nmi'|) (< |owed.value.nmi'| |latch[0].nmi'|)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |depth@cpu'| 1)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> (= |position@cpu'| at.vcpu_run.resend_nmi) (= |depth@cpu'| 1)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> (= |position@cpu'| at.vcpu_run.resend_nmi) |kvm_mark'|))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff) (= |exit~'| Exit.none)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter) (= |exit~'| Exit.none)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
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
        (not |kvm_mark'|)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late))))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> |owed.some'| (= |exit~'| Exit.nmi)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=> |owed.some'| (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2))))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
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
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret))
      (=> (= |exit~'| Exit.other) (not |kvm_mark'|)))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=> (= |position@cpu'| at.nmi_handler.default_do_nmi) |nmi_blocked'|))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=> (= |position@cpu'| at.nmi_handler.exc_nmi) |nmi_blocked'|))
    (=>
      (or
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=> (= |position@cpu'| at.nmi_handler.nmi_handle) |nmi_blocked'|))
    (=>
      (or
        (= |arrival'| arrival.first_before_seamret)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
      (=>
        (= |owed.value.nmi.in_asserted'| Membership.yes)
        (or
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.tdx_module.seamret))))
    (=>
      (or (= |arrival'| arrival.next_after_seamret) (= |arrival'| arrival.first_before_seamret))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        |kvm_mark'|))
    (=>
      (or (= |arrival'| arrival.next_before_entry) (= |arrival'| arrival.first_before_seamret))
      (=>
        (= |latch.count'| 1)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or (= |arrival'| arrival.next_before_entry) (= |arrival'| arrival.first_before_seamret))
      (=>
        (not |nmi_blocked'|)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or (= |arrival'| arrival.next_before_entry) (= |arrival'| arrival.first_before_seamret))
      (=>
        (or (= |latch.count'| 1) (= |latch.count'| 2))
        (not (= |owed.value.nmi.in_asserted'| Membership.yes))))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=>
        (= |latch[0].nmi.in_asserted'| Membership.no)
        (or (= |depth@cpu'| 1) (= |depth@cpu'| 2))))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (= |latched_nmi.value.in_asserted'| Membership.unknown))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=> (= |position@cpu'| at.nmi_handler.exc_nmi) (< |latch[1].nmi'| |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (< 0 |arrived'|)))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 1))))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 1))))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=>
        (or
          (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
          (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
          (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))
        (< 0 |arrived'|)))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
      (=>
        (or
          (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
          (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
          (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))
        (< 0 |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=>
        (and
          (or
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.resend_nmi)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu'| in.tdx_module.vm_entry))
          (not |kvm_mark'|))
        (not (= |latch.count'| 1))))
    (=>
      (or (= |arrival'| arrival.next_before_entry) (= |arrival'| arrival.next_before_seamret))
      (=>
        (= |exit~'| Exit.other)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or (= |arrival'| arrival.next_before_entry) (= |arrival'| arrival.next_before_seamret))
      (=> (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff) (= |exit~'| Exit.nmi)))
    (=>
      (or (= |arrival'| arrival.next_before_entry) (= |arrival'| arrival.next_before_seamret))
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
        (not (= |exit~'| Exit.other))))
    (=>
      (or
        (= |arrival'| arrival.next_before_entry)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret))))
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
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (or (= |arrival'| arrival.next_before_seamret) (= |arrival'| arrival.next_after_seamret))
      (or
        (= |host_rip'| Rip.before_seamcall)
        (= |host_rip'| Rip.after_seamret)
        (= |host_rip'| Rip.nmi_helper)
        (= |host_rip'| Rip.after_nmi_check)
        (= |host_rip'| Rip.outside)))
    (=>
      (or (= |kvm_nmi'| kvm_nmi.never) (= |arrival'| arrival.first_before_seamret))
      (not |kvm_mark'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (= |arrival'| arrival.first_before_seamret))
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
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (= |arrival'| arrival.first_before_seamret))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |arrival'| arrival.anywhere)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret)
        (and (not |fault'|) |saved_blk'|)
        (and |noinstr_tag'| |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          |noinstr_tag'|))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret))
        |nmi_blocked'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret))
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
    (=>
      (or
        (and
          (= |kvm_nmi'| kvm_nmi.never)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
      (=> |kvm_mark'| |nmi_blocked'|))
    (=>
      (or
        (and
          (not |fault'|)
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.first_before_seamret))
          |saved_blk'|)
        (= |arrival'| arrival.first_before_seamret)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.first_before_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.first_before_seamret))))
      (=> (<= 1 |owed.value.nmi'|) (< |nmi_handler.run_for@cpu'| 1)))
    (=>
      (or
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|))
      (=> (not |saved_blocked'|) (= |depth@cpu'| 1)))
    (=>
      (or
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (= |arrival'| arrival.next_before_entry)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
      (=> (and |owed.some'| |monitor:in_order'|) (< |y'| |owed.value.nmi'|)))
    (=>
      (or
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (= |arrival'| arrival.next_before_entry)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (< |x'| |owed.value.nmi'|)))
    (=>
      (or
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.all_exits)
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
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
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|))
      (=>
        (or
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
      (or
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|))
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
      (or
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret))
          |saved_blk'|)
        (= |arrival'| arrival.next_before_entry)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret))))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (< |y'| |owed.value.nmi'|)))
    (=>
      (or
        (and
          (not |fault'|)
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_before_entry))
          |saved_blk'|)
        (= |arrival'| arrival.next_before_entry)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_before_entry)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_before_entry))))
      (=>
        |owed.some'|
        (or
          (= |latch[0].nmi.in_asserted'| Membership.unknown)
          (= |latch[0].nmi.in_asserted'| Membership.yes))))
    (=>
      (or
        (and
          (not |fault'|)
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_before_entry))
          |saved_blk'|)
        (and |noinstr_tag'| (= |arrival'| arrival.next_before_entry) |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.anywhere)
          |saved_blk'|))
      (=> (not |nmi_blocked'|) |saved_blocked'|))
    (=>
      (or
        (and
          (not |fault'|)
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_before_entry))
          |saved_blk'|)
        (and |noinstr_tag'| (= |arrival'| arrival.next_before_entry) |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.anywhere)
          |saved_blk'|))
      (=> (not |saved_blocked'|) (not |owed.some'|)))
    (=>
      (or
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.all_exits)
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
      (=>
        (or
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
        (and (not |fault'|) |saved_blk'|)
        (= |arrival'| arrival.first_before_seamret)
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|))
      (=> (not |nmi_blocked'|) (not |owed.some'|)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |arrival'| arrival.first_before_seamret)
        (and
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          |saved_blk'|))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.first_before_seamret)
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
        (< |owed.value.nmi'| 1)))
    (=>
      (or
        (and (not |fault'|) |saved_blk'|)
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.first_before_seamret)
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
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret)
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
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret)
        (= |arrival'| arrival.first_before_seamret)
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
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (= |arrival'| arrival.next_before_entry)
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
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
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          |noinstr_tag'|
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
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
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (= |propagate'| propagate.none)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|))
        (= |arrival'| arrival.first_before_seamret))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.td_guest.run))
        (not |nmi_blocked'|)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.none)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (not |saved_blk'|))
        (= |arrival'| arrival.next_before_seamret)
        (= |arrival'| arrival.next_after_seamret))
      (=>
        (and
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
          |kvm_mark'|)
        (not (= |latch.count'| 0))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.none)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (not |saved_blk'|))
        (and
          (not |fault'|)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.none)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (not |saved_blk'|)))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
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
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
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
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
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
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_after_seamret))))
      (=>
        |kvm_mark'|
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi))))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.in_section))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (= |arrival'| arrival.first_before_seamret))
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
    (=> |owed.some'| (<= 1 |owed.value.nmi'|))
    (not |smi_pending'|)
    (or (= |latch.count'| 0) (= |latch.count'| 1))
    (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.executing))
    (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (not |bad.in_order'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
