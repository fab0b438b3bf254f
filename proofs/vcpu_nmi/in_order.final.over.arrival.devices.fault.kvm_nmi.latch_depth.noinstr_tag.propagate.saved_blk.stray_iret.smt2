; property: in_order
; says: property in_order "NMI X is handled before NMI X+1" = never handler_runs(x) between handler_runs(y) and cpu idle for x in Nmi, y in Nmi where x < y
; model: models/vcpu_nmi.seam
; variant: configuration=final nmis=.. arrival=* devices=* fault=* kvm_nmi=* latch_depth=* noinstr_tag=* propagate=* saved_blk=* stray_iret=* when devices=shared or kvm_nmi=never or arrival=first_before_seamret or latch_depth=0/1&arrival=next_before_entry/first_before_seamret or latch_depth=0&arrival=next_before_entry/next_before_seamret/first_before_seamret or propagate=nmi_exits/all_exits&fault=off&stray_iret=none or fault=off&saved_blk=on&stray_iret=none or propagate=nmi_exits/all_exits&kvm_nmi=never/in_section&noinstr_tag=on&stray_iret=none or kvm_nmi=never/in_section&noinstr_tag=on&saved_blk=on&stray_iret=none or propagate=nmi_exits/all_exits&kvm_nmi=never/in_section/self_ipi&noinstr_tag=on&latch_depth=0/1&stray_iret=none or kvm_nmi=never/in_section/self_ipi&noinstr_tag=on&latch_depth=0/1&saved_blk=on&stray_iret=none or propagate=nmi_exits/all_exits&noinstr_tag=on&latch_depth=0&arrival=next_before_entry/next_before_seamret/next_after_seamret/first_before_seamret&stray_iret=none or noinstr_tag=on&latch_depth=0&arrival=next_before_entry/next_before_seamret/next_after_seamret/first_before_seamret&saved_blk=on&stray_iret=none
; method: clauses of a small instance, kept by induction
; lemmas: 325
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 9a9ad232f3397698f731ee7a6d3040e34e3ffcfca5d244a90b88b73628be51a1
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
(define-fun stray_iret.none () Int 0)
(define-fun stray_iret.smm () Int 1)
(define-fun stray_iret.machine_check () Int 2)
(define-fun devices.one_each () Int 0)
(define-fun devices.shared () Int 1)
(declare-const nmis Int)
(declare-const propagate Int)
(declare-const kvm_nmi Int)
(declare-const noinstr_tag Bool)
(declare-const fault Bool)
(declare-const latch_depth Int)
(declare-const arrival Int)
(declare-const saved_blk Bool)
(declare-const stray_iret Int)
(declare-const devices Int)
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
(declare-const |1.in_asserted| Int)
(declare-const |monitor:in_order| Bool)
(declare-const bad.in_order Bool)
(declare-const |nmis'| Int)
(declare-const |propagate'| Int)
(declare-const |kvm_nmi'| Int)
(declare-const |noinstr_tag'| Bool)
(declare-const |fault'| Bool)
(declare-const |latch_depth'| Int)
(declare-const |arrival'| Int)
(declare-const |saved_blk'| Bool)
(declare-const |stray_iret'| Int)
(declare-const |devices'| Int)
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
(declare-const |1.in_asserted'| Int)
(declare-const |monitor:in_order'| Bool)
(declare-const |bad.in_order'| Bool)
(define-fun ranges () Bool
  (and
    (<= 1 nmis)
    (<= 0 propagate)
    (<= propagate 2)
    (<= 0 kvm_nmi)
    (<= kvm_nmi 3)
    (<= 0 latch_depth)
    (<= latch_depth 2)
    (<= 0 arrival)
    (<= arrival 4)
    (<= 0 stray_iret)
    (<= stray_iret 2)
    (<= 0 devices)
    (<= devices 1)
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
    (<= y.in_asserted 2)
    (<= 0 |1.in_asserted|)
    (<= |1.in_asserted| 2)))
(define-fun init () Bool
  (and
    (<= 1 nmis)
    (<= 0 propagate)
    (<= propagate 2)
    (<= 0 kvm_nmi)
    (<= kvm_nmi 3)
    (<= 0 latch_depth)
    (<= latch_depth 2)
    (<= 0 arrival)
    (<= arrival 4)
    (<= 0 stray_iret)
    (<= stray_iret 2)
    (<= 0 devices)
    (<= devices 1)
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
    (= |1.in_asserted| 1)
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
                                          (= |latch_depth'| latch_depth)
                                          (= |arrival'| arrival)
                                          (= |saved_blk'| saved_blk)
                                          (= |stray_iret'| stray_iret)
                                          (= |devices'| devices)
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
                                          (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
                                          (ite
                                            (and
                                              (= (+ nmi_handler.asked@cpu 1) 1)
                                              (not (= |1.in_asserted| 0)))
                                            |1.in_asserted|
                                            0)))))))))))))))
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
      (=
        |1.in_asserted'|
        (ite !1 (ite (= 1 (+ nmi_handler.asked@cpu 1)) 1 |1.in_asserted|) |1.in_asserted|))
      (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
                                            (ite
                                              (and
                                                (= (+ nmi_handler.asked@cpu 1) 1)
                                                (not (= |1.in_asserted| 0)))
                                              |1.in_asserted|
                                              0)))))))))))))))
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
                                            (ite
                                              (and
                                                (= (+ nmi_handler.asked@cpu 1) 1)
                                                (not (= |1.in_asserted| 0)))
                                              |1.in_asserted|
                                              0)))))))))))))))
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
      (=
        |1.in_asserted'|
        (ite !1 (ite (= 1 (+ nmi_handler.asked@cpu 1)) 1 |1.in_asserted|) |1.in_asserted|))
      (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
      (not |bad.in_order'|)
      (= |nmis'| nmis)
      (= |propagate'| propagate)
      (= |kvm_nmi'| kvm_nmi)
      (= |noinstr_tag'| noinstr_tag)
      (= |fault'| fault)
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
                                          (= |latch_depth'| latch_depth)
                                          (= |arrival'| arrival)
                                          (= |saved_blk'| saved_blk)
                                          (= |stray_iret'| stray_iret)
                                          (= |devices'| devices)
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
                                          (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
      (= |1.in_asserted'| |1.in_asserted|)
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
                                (ite
                                  (and (= 1 y) (not (= y.in_asserted 0)))
                                  y.in_asserted
                                  (ite (= |1.in_asserted| 0) 0 |1.in_asserted|))))))
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
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
      (= |1.in_asserted'| |1.in_asserted|)
      same.latch
      same.latched_nmi)))
(define-fun vcpu_run.resend_nmi () Bool
  (let ((!1 (or (< latch.count latch_depth) (and (= latch.count 0) (not nmi_blocked)))))
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
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
      (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun vcpu_run.resend_nmi/2 () Bool
  (let ((!1 (or (< latch.count latch_depth) (and (= latch.count 0) (not nmi_blocked)))))
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
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
      (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
                                (ite
                                  (and (= 1 y) (not (= y.in_asserted 0)))
                                  y.in_asserted
                                  (ite (= |1.in_asserted| 0) 0 |1.in_asserted|))))))
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
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
      (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
      (= |latch_depth'| latch_depth)
      (= |arrival'| arrival)
      (= |saved_blk'| saved_blk)
      (= |stray_iret'| stray_iret)
      (= |devices'| devices)
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
      (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
          (= |latch_depth'| latch_depth)
          (= |arrival'| arrival)
          (= |saved_blk'| saved_blk)
          (= |stray_iret'| stray_iret)
          (= |devices'| devices)
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
          (= |1.in_asserted'| |1.in_asserted|)
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
                                          (= |latch_depth'| latch_depth)
                                          (= |arrival'| arrival)
                                          (= |saved_blk'| saved_blk)
                                          (= |stray_iret'| stray_iret)
                                          (= |devices'| devices)
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
                                          (= |1.in_asserted'| |1.in_asserted|)
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
                                          (= |latch_depth'| latch_depth)
                                          (= |arrival'| arrival)
                                          (= |saved_blk'| saved_blk)
                                          (= |stray_iret'| stray_iret)
                                          (= |devices'| devices)
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
                                          (= |1.in_asserted'| |1.in_asserted|)
                                          same.latch
                                          same.latched_nmi
                                          same.owed)))))))))))))))))))))
(define-fun |nmi_arrives[not in the set]| () Bool
  (let ((latched_nmi.value.in_asserted!2 (ite
              (= latched_nmi.value (ite (= devices devices.shared) 1 (+ arrived 1)))
              2
              latched_nmi.value.in_asserted)))
    (let ((|latch[0].nmi.in_asserted!3| (ite
                (= |latch[0].nmi| (ite (= devices devices.shared) 1 (+ arrived 1)))
                2
                |latch[0].nmi.in_asserted|)))
      (let ((|latch[1].nmi.in_asserted!4| (ite
                  (= |latch[1].nmi| (ite (= devices devices.shared) 1 (+ arrived 1)))
                  2
                  |latch[1].nmi.in_asserted|)))
        (let ((owed.value.nmi.in_asserted!5 (ite
                    (= owed.value.nmi (ite (= devices devices.shared) 1 (+ arrived 1)))
                    2
                    owed.value.nmi.in_asserted)))
          (let ((nmi_handler.nmi@cpu.in_asserted!6 (ite
                      (= nmi_handler.nmi@cpu (ite (= devices devices.shared) 1 (+ arrived 1)))
                      2
                      nmi_handler.nmi@cpu.in_asserted)))
            (let ((|nmi_handler.nmi@cpu[1].in_asserted!7| (ite
                        (=
                          |nmi_handler.nmi@cpu[1]|
                          (ite (= devices devices.shared) 1 (+ arrived 1)))
                        2
                        |nmi_handler.nmi@cpu[1].in_asserted|)))
              (let ((|nmi_handler.nmi@cpu[2].in_asserted!8| (ite
                          (=
                            |nmi_handler.nmi@cpu[2]|
                            (ite (= devices devices.shared) 1 (+ arrived 1)))
                          2
                          |nmi_handler.nmi@cpu[2].in_asserted|)))
                (let ((|nmi_handler.nmi@cpu[3].in_asserted!9| (ite
                            (=
                              |nmi_handler.nmi@cpu[3]|
                              (ite (= devices devices.shared) 1 (+ arrived 1)))
                            2
                            |nmi_handler.nmi@cpu[3].in_asserted|)))
                  (let ((nmi_handler.run_for@cpu.in_asserted!10 (ite
                              (=
                                nmi_handler.run_for@cpu
                                (ite (= devices devices.shared) 1 (+ arrived 1)))
                              2
                              nmi_handler.run_for@cpu.in_asserted)))
                    (let ((|nmi_handler.run_for@cpu[1].in_asserted!11| (ite
                                (=
                                  |nmi_handler.run_for@cpu[1]|
                                  (ite (= devices devices.shared) 1 (+ arrived 1)))
                                2
                                |nmi_handler.run_for@cpu[1].in_asserted|)))
                      (let ((|nmi_handler.run_for@cpu[2].in_asserted!12| (ite
                                  (=
                                    |nmi_handler.run_for@cpu[2]|
                                    (ite (= devices devices.shared) 1 (+ arrived 1)))
                                  2
                                  |nmi_handler.run_for@cpu[2].in_asserted|)))
                        (let ((|nmi_handler.run_for@cpu[3].in_asserted!13| (ite
                                    (=
                                      |nmi_handler.run_for@cpu[3]|
                                      (ite (= devices devices.shared) 1 (+ arrived 1)))
                                    2
                                    |nmi_handler.run_for@cpu[3].in_asserted|)))
                          (let ((x.in_asserted!14 (ite
                                      (= x (ite (= devices devices.shared) 1 (+ arrived 1)))
                                      2
                                      x.in_asserted)))
                            (let ((y.in_asserted!15 (ite
                                        (= y (ite (= devices devices.shared) 1 (+ arrived 1)))
                                        2
                                        y.in_asserted)))
                              (let ((|1.in_asserted!16| (ite
                                          (= 1 (ite (= devices devices.shared) 1 (+ arrived 1)))
                                          2
                                          |1.in_asserted|)))
                                (let ((!17 (or
                                            (< latch.count latch_depth)
                                            (and (= latch.count 0) (not nmi_blocked)))))
                                  (let ((!18 (ite
                                              (and
                                                (= (+ arrived 1) latched_nmi.value)
                                                (not (= latched_nmi.value.in_asserted!2 0)))
                                              latched_nmi.value.in_asserted!2
                                              (ite
                                                (and
                                                  (= (+ arrived 1) |latch[0].nmi|)
                                                  (not (= |latch[0].nmi.in_asserted!3| 0)))
                                                |latch[0].nmi.in_asserted!3|
                                                (ite
                                                  (and
                                                    (= (+ arrived 1) |latch[1].nmi|)
                                                    (not (= |latch[1].nmi.in_asserted!4| 0)))
                                                  |latch[1].nmi.in_asserted!4|
                                                  (ite
                                                    (and
                                                      (= (+ arrived 1) owed.value.nmi)
                                                      (not (= owed.value.nmi.in_asserted!5 0)))
                                                    owed.value.nmi.in_asserted!5
                                                    (ite
                                                      (and
                                                        (= (+ arrived 1) nmi_handler.nmi@cpu)
                                                        (not
                                                          (=
                                                            nmi_handler.nmi@cpu.in_asserted!6
                                                            0)))
                                                      nmi_handler.nmi@cpu.in_asserted!6
                                                      (ite
                                                        (and
                                                          (=
                                                            (+ arrived 1)
                                                            |nmi_handler.nmi@cpu[1]|)
                                                          (not
                                                            (=
                                                              |nmi_handler.nmi@cpu[1].in_asserted!7|
                                                              0)))
                                                        |nmi_handler.nmi@cpu[1].in_asserted!7|
                                                        (ite
                                                          (and
                                                            (=
                                                              (+ arrived 1)
                                                              |nmi_handler.nmi@cpu[2]|)
                                                            (not
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_asserted!8|
                                                                0)))
                                                          |nmi_handler.nmi@cpu[2].in_asserted!8|
                                                          (ite
                                                            (and
                                                              (=
                                                                (+ arrived 1)
                                                                |nmi_handler.nmi@cpu[3]|)
                                                              (not
                                                                (=
                                                                  |nmi_handler.nmi@cpu[3].in_asserted!9|
                                                                  0)))
                                                            |nmi_handler.nmi@cpu[3].in_asserted!9|
                                                            (ite
                                                              (and
                                                                (=
                                                                  (+ arrived 1)
                                                                  nmi_handler.run_for@cpu)
                                                                (not
                                                                  (=
                                                                    nmi_handler.run_for@cpu.in_asserted!10
                                                                    0)))
                                                              nmi_handler.run_for@cpu.in_asserted!10
                                                              (ite
                                                                (and
                                                                  (=
                                                                    (+ arrived 1)
                                                                    |nmi_handler.run_for@cpu[1]|)
                                                                  (not
                                                                    (=
                                                                      |nmi_handler.run_for@cpu[1].in_asserted!11|
                                                                      0)))
                                                                |nmi_handler.run_for@cpu[1].in_asserted!11|
                                                                (ite
                                                                  (and
                                                                    (=
                                                                      (+ arrived 1)
                                                                      |nmi_handler.run_for@cpu[2]|)
                                                                    (not
                                                                      (=
                                                                        |nmi_handler.run_for@cpu[2].in_asserted!12|
                                                                        0)))
                                                                  |nmi_handler.run_for@cpu[2].in_asserted!12|
                                                                  (ite
                                                                    (and
                                                                      (=
                                                                        (+ arrived 1)
                                                                        |nmi_handler.run_for@cpu[3]|)
                                                                      (not
                                                                        (=
                                                                          |nmi_handler.run_for@cpu[3].in_asserted!13|
                                                                          0)))
                                                                    |nmi_handler.run_for@cpu[3].in_asserted!13|
                                                                    (ite
                                                                      (and
                                                                        (= (+ arrived 1) x)
                                                                        (not
                                                                          (= x.in_asserted!14 0)))
                                                                      x.in_asserted!14
                                                                      (ite
                                                                        (and
                                                                          (= (+ arrived 1) y)
                                                                          (not
                                                                            (=
                                                                              y.in_asserted!15
                                                                              0)))
                                                                        y.in_asserted!15
                                                                        (ite
                                                                          (and
                                                                            (= (+ arrived 1) 1)
                                                                            (not
                                                                              (=
                                                                                |1.in_asserted!16|
                                                                                0)))
                                                                          |1.in_asserted!16|
                                                                          (ite
                                                                            (=
                                                                              (+ arrived 1)
                                                                              (ite
                                                                                (= devices devices.shared)
                                                                                1
                                                                                (+ arrived 1)))
                                                                            2
                                                                            0))))))))))))))))))
                                    (and
                                      (not urgent.cpu)
                                      (or
                                        (not (and (< arrived nmis) (not (= depth@cpu 0))))
                                        (<= (+ arrived 1) nmis))
                                      (or
                                        (not (and (< arrived nmis) (not (= depth@cpu 0))))
                                        (<=
                                          (ite (= devices devices.shared) 1 (+ arrived 1))
                                          nmis))
                                      (< arrived nmis)
                                      (not (= depth@cpu 0))
                                      (not
                                        (=
                                          (ite
                                            (and
                                              (=
                                                (ite (= devices devices.shared) 1 (+ arrived 1))
                                                latched_nmi.value)
                                              (not
                                                (= latched_nmi.value.in_asserted Membership.unknown)))
                                            latched_nmi.value.in_asserted
                                            (ite
                                              (and
                                                (=
                                                  (ite
                                                    (= devices devices.shared)
                                                    1
                                                    (+ arrived 1))
                                                  |latch[0].nmi|)
                                                (not
                                                  (= |latch[0].nmi.in_asserted| Membership.unknown)))
                                              |latch[0].nmi.in_asserted|
                                              (ite
                                                (and
                                                  (=
                                                    (ite
                                                      (= devices devices.shared)
                                                      1
                                                      (+ arrived 1))
                                                    |latch[1].nmi|)
                                                  (not
                                                    (= |latch[1].nmi.in_asserted| Membership.unknown)))
                                                |latch[1].nmi.in_asserted|
                                                (ite
                                                  (and
                                                    (=
                                                      (ite
                                                        (= devices devices.shared)
                                                        1
                                                        (+ arrived 1))
                                                      owed.value.nmi)
                                                    (not
                                                      (= owed.value.nmi.in_asserted Membership.unknown)))
                                                  owed.value.nmi.in_asserted
                                                  (ite
                                                    (and
                                                      (=
                                                        (ite
                                                          (= devices devices.shared)
                                                          1
                                                          (+ arrived 1))
                                                        nmi_handler.nmi@cpu)
                                                      (not
                                                        (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                                                    nmi_handler.nmi@cpu.in_asserted
                                                    (ite
                                                      (and
                                                        (=
                                                          (ite
                                                            (= devices devices.shared)
                                                            1
                                                            (+ arrived 1))
                                                          |nmi_handler.nmi@cpu[1]|)
                                                        (not
                                                          (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                                                      |nmi_handler.nmi@cpu[1].in_asserted|
                                                      (ite
                                                        (and
                                                          (=
                                                            (ite
                                                              (= devices devices.shared)
                                                              1
                                                              (+ arrived 1))
                                                            |nmi_handler.nmi@cpu[2]|)
                                                          (not
                                                            (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                                                        |nmi_handler.nmi@cpu[2].in_asserted|
                                                        (ite
                                                          (and
                                                            (=
                                                              (ite
                                                                (= devices devices.shared)
                                                                1
                                                                (+ arrived 1))
                                                              |nmi_handler.nmi@cpu[3]|)
                                                            (not
                                                              (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                                                          |nmi_handler.nmi@cpu[3].in_asserted|
                                                          (ite
                                                            (and
                                                              (=
                                                                (ite
                                                                  (= devices devices.shared)
                                                                  1
                                                                  (+ arrived 1))
                                                                nmi_handler.run_for@cpu)
                                                              (not
                                                                (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                                            nmi_handler.run_for@cpu.in_asserted
                                                            (ite
                                                              (and
                                                                (=
                                                                  (ite
                                                                    (= devices devices.shared)
                                                                    1
                                                                    (+ arrived 1))
                                                                  |nmi_handler.run_for@cpu[1]|)
                                                                (not
                                                                  (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                                              |nmi_handler.run_for@cpu[1].in_asserted|
                                                              (ite
                                                                (and
                                                                  (=
                                                                    (ite
                                                                      (= devices devices.shared)
                                                                      1
                                                                      (+ arrived 1))
                                                                    |nmi_handler.run_for@cpu[2]|)
                                                                  (not
                                                                    (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                                                |nmi_handler.run_for@cpu[2].in_asserted|
                                                                (ite
                                                                  (and
                                                                    (=
                                                                      (ite
                                                                        (= devices devices.shared)
                                                                        1
                                                                        (+ arrived 1))
                                                                      |nmi_handler.run_for@cpu[3]|)
                                                                    (not
                                                                      (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                                                  |nmi_handler.run_for@cpu[3].in_asserted|
                                                                  (ite
                                                                    (and
                                                                      (=
                                                                        (ite
                                                                          (= devices devices.shared)
                                                                          1
                                                                          (+ arrived 1))
                                                                        x)
                                                                      (not (= x.in_asserted 0)))
                                                                    x.in_asserted
                                                                    (ite
                                                                      (and
                                                                        (=
                                                                          (ite
                                                                            (= devices devices.shared)
                                                                            1
                                                                            (+ arrived 1))
                                                                          y)
                                                                        (not
                                                                          (= y.in_asserted 0)))
                                                                      y.in_asserted
                                                                      (ite
                                                                        (and
                                                                          (=
                                                                            (ite
                                                                              (= devices devices.shared)
                                                                              1
                                                                              (+ arrived 1))
                                                                            1)
                                                                          (not
                                                                            (= |1.in_asserted| 0)))
                                                                        |1.in_asserted|
                                                                        0)))))))))))))))
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
                                      (<= 1 (ite (= devices devices.shared) 1 (+ arrived 1)))
                                      (<= (ite (= devices devices.shared) 1 (+ arrived 1)) nmis)
                                      (<= 1 (+ arrived 1))
                                      (<= (+ arrived 1) nmis)
                                      (=>
                                        !17
                                        (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
                                      (=> !17 (< latch.count 2))
                                      (=>
                                        (not !17)
                                        (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
                                      (=
                                        |latched_nmi.value.in_asserted'|
                                        latched_nmi.value.in_asserted!2)
                                      (= |latch.count'| (ite !17 (+ latch.count 1) latch.count))
                                      (=
                                        |latch[0].nmi'|
                                        (ite
                                          !17
                                          (ite (= latch.count 0) (+ arrived 1) |latch[0].nmi|)
                                          |latch[0].nmi|))
                                      (=
                                        |latch[0].nmi.in_asserted'|
                                        (ite
                                          !17
                                          (ite
                                            (= latch.count 0)
                                            !18
                                            |latch[0].nmi.in_asserted!3|)
                                          |latch[0].nmi.in_asserted!3|))
                                      (=
                                        |latch[1].nmi'|
                                        (ite
                                          !17
                                          (ite (= latch.count 1) (+ arrived 1) |latch[1].nmi|)
                                          |latch[1].nmi|))
                                      (=
                                        |latch[1].nmi.in_asserted'|
                                        (ite
                                          !17
                                          (ite
                                            (= latch.count 1)
                                            !18
                                            |latch[1].nmi.in_asserted!4|)
                                          |latch[1].nmi.in_asserted!4|))
                                      (= |arrived'| (+ arrived 1))
                                      (=
                                        |owed.value.nmi.in_asserted'|
                                        owed.value.nmi.in_asserted!5)
                                      (=
                                        |nmi_handler.nmi@cpu.in_asserted'|
                                        nmi_handler.nmi@cpu.in_asserted!6)
                                      (=
                                        |nmi_handler.nmi@cpu[1].in_asserted'|
                                        |nmi_handler.nmi@cpu[1].in_asserted!7|)
                                      (=
                                        |nmi_handler.nmi@cpu[2].in_asserted'|
                                        |nmi_handler.nmi@cpu[2].in_asserted!8|)
                                      (=
                                        |nmi_handler.nmi@cpu[3].in_asserted'|
                                        |nmi_handler.nmi@cpu[3].in_asserted!9|)
                                      (=
                                        |nmi_handler.run_for@cpu.in_asserted'|
                                        nmi_handler.run_for@cpu.in_asserted!10)
                                      (=
                                        |nmi_handler.run_for@cpu[1].in_asserted'|
                                        |nmi_handler.run_for@cpu[1].in_asserted!11|)
                                      (=
                                        |nmi_handler.run_for@cpu[2].in_asserted'|
                                        |nmi_handler.run_for@cpu[2].in_asserted!12|)
                                      (=
                                        |nmi_handler.run_for@cpu[3].in_asserted'|
                                        |nmi_handler.run_for@cpu[3].in_asserted!13|)
                                      (= |x.in_asserted'| x.in_asserted!14)
                                      (= |y.in_asserted'| y.in_asserted!15)
                                      (= |1.in_asserted'| |1.in_asserted!16|)
                                      (=
                                        |monitor:in_order'|
                                        (and |monitor:in_order| (not (= depth@cpu 0))))
                                      (not |bad.in_order'|)
                                      (= |nmis'| nmis)
                                      (= |propagate'| propagate)
                                      (= |kvm_nmi'| kvm_nmi)
                                      (= |noinstr_tag'| noinstr_tag)
                                      (= |fault'| fault)
                                      (= |latch_depth'| latch_depth)
                                      (= |arrival'| arrival)
                                      (= |saved_blk'| saved_blk)
                                      (= |stray_iret'| stray_iret)
                                      (= |devices'| devices)
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
                                      (=
                                        |nmi_handler.nmi@cpu[0].in_asserted'|
                                        |nmi_handler.nmi@cpu[0].in_asserted|)
                                      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
                                      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
                                      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
                                      (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
                                      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
                                      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
                                      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
                                      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
                                      (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
                                      (=
                                        |nmi_handler.run_for@cpu[0]'|
                                        |nmi_handler.run_for@cpu[0]|)
                                      (=
                                        |nmi_handler.run_for@cpu[0].in_asserted'|
                                        |nmi_handler.run_for@cpu[0].in_asserted|)
                                      (=
                                        |nmi_handler.run_for@cpu[1]'|
                                        |nmi_handler.run_for@cpu[1]|)
                                      (=
                                        |nmi_handler.run_for@cpu[2]'|
                                        |nmi_handler.run_for@cpu[2]|)
                                      (=
                                        |nmi_handler.run_for@cpu[3]'|
                                        |nmi_handler.run_for@cpu[3]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu'|
                                        nmi_handler.back_to_back@cpu)
                                      (=
                                        |nmi_handler.back_to_back@cpu[0]'|
                                        |nmi_handler.back_to_back@cpu[0]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu[1]'|
                                        |nmi_handler.back_to_back@cpu[1]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu[2]'|
                                        |nmi_handler.back_to_back@cpu[2]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu[3]'|
                                        |nmi_handler.back_to_back@cpu[3]|)
                                      (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
                                      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
                                      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
                                      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
                                      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
                                      (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
                                      (=
                                        |nmi_handler.handled@cpu[0]'|
                                        |nmi_handler.handled@cpu[0]|)
                                      (=
                                        |nmi_handler.handled@cpu[1]'|
                                        |nmi_handler.handled@cpu[1]|)
                                      (=
                                        |nmi_handler.handled@cpu[2]'|
                                        |nmi_handler.handled@cpu[2]|)
                                      (=
                                        |nmi_handler.handled@cpu[3]'|
                                        |nmi_handler.handled@cpu[3]|)
                                      (= |x'| x)
                                      (= |y'| y))))))))))))))))))))
(define-fun |nmi_arrives[in the set]| () Bool
  (let ((latched_nmi.value.in_asserted!2 (ite
              (= latched_nmi.value (ite (= devices devices.shared) 1 (+ arrived 1)))
              2
              latched_nmi.value.in_asserted)))
    (let ((|latch[0].nmi.in_asserted!3| (ite
                (= |latch[0].nmi| (ite (= devices devices.shared) 1 (+ arrived 1)))
                2
                |latch[0].nmi.in_asserted|)))
      (let ((|latch[1].nmi.in_asserted!4| (ite
                  (= |latch[1].nmi| (ite (= devices devices.shared) 1 (+ arrived 1)))
                  2
                  |latch[1].nmi.in_asserted|)))
        (let ((owed.value.nmi.in_asserted!5 (ite
                    (= owed.value.nmi (ite (= devices devices.shared) 1 (+ arrived 1)))
                    2
                    owed.value.nmi.in_asserted)))
          (let ((nmi_handler.nmi@cpu.in_asserted!6 (ite
                      (= nmi_handler.nmi@cpu (ite (= devices devices.shared) 1 (+ arrived 1)))
                      2
                      nmi_handler.nmi@cpu.in_asserted)))
            (let ((|nmi_handler.nmi@cpu[1].in_asserted!7| (ite
                        (=
                          |nmi_handler.nmi@cpu[1]|
                          (ite (= devices devices.shared) 1 (+ arrived 1)))
                        2
                        |nmi_handler.nmi@cpu[1].in_asserted|)))
              (let ((|nmi_handler.nmi@cpu[2].in_asserted!8| (ite
                          (=
                            |nmi_handler.nmi@cpu[2]|
                            (ite (= devices devices.shared) 1 (+ arrived 1)))
                          2
                          |nmi_handler.nmi@cpu[2].in_asserted|)))
                (let ((|nmi_handler.nmi@cpu[3].in_asserted!9| (ite
                            (=
                              |nmi_handler.nmi@cpu[3]|
                              (ite (= devices devices.shared) 1 (+ arrived 1)))
                            2
                            |nmi_handler.nmi@cpu[3].in_asserted|)))
                  (let ((nmi_handler.run_for@cpu.in_asserted!10 (ite
                              (=
                                nmi_handler.run_for@cpu
                                (ite (= devices devices.shared) 1 (+ arrived 1)))
                              2
                              nmi_handler.run_for@cpu.in_asserted)))
                    (let ((|nmi_handler.run_for@cpu[1].in_asserted!11| (ite
                                (=
                                  |nmi_handler.run_for@cpu[1]|
                                  (ite (= devices devices.shared) 1 (+ arrived 1)))
                                2
                                |nmi_handler.run_for@cpu[1].in_asserted|)))
                      (let ((|nmi_handler.run_for@cpu[2].in_asserted!12| (ite
                                  (=
                                    |nmi_handler.run_for@cpu[2]|
                                    (ite (= devices devices.shared) 1 (+ arrived 1)))
                                  2
                                  |nmi_handler.run_for@cpu[2].in_asserted|)))
                        (let ((|nmi_handler.run_for@cpu[3].in_asserted!13| (ite
                                    (=
                                      |nmi_handler.run_for@cpu[3]|
                                      (ite (= devices devices.shared) 1 (+ arrived 1)))
                                    2
                                    |nmi_handler.run_for@cpu[3].in_asserted|)))
                          (let ((x.in_asserted!14 (ite
                                      (= x (ite (= devices devices.shared) 1 (+ arrived 1)))
                                      2
                                      x.in_asserted)))
                            (let ((y.in_asserted!15 (ite
                                        (= y (ite (= devices devices.shared) 1 (+ arrived 1)))
                                        2
                                        y.in_asserted)))
                              (let ((|1.in_asserted!16| (ite
                                          (= 1 (ite (= devices devices.shared) 1 (+ arrived 1)))
                                          2
                                          |1.in_asserted|)))
                                (let ((!17 (or
                                            (< latch.count latch_depth)
                                            (and (= latch.count 0) (not nmi_blocked)))))
                                  (let ((!18 (ite
                                              (and
                                                (= (+ arrived 1) latched_nmi.value)
                                                (not (= latched_nmi.value.in_asserted!2 0)))
                                              latched_nmi.value.in_asserted!2
                                              (ite
                                                (and
                                                  (= (+ arrived 1) |latch[0].nmi|)
                                                  (not (= |latch[0].nmi.in_asserted!3| 0)))
                                                |latch[0].nmi.in_asserted!3|
                                                (ite
                                                  (and
                                                    (= (+ arrived 1) |latch[1].nmi|)
                                                    (not (= |latch[1].nmi.in_asserted!4| 0)))
                                                  |latch[1].nmi.in_asserted!4|
                                                  (ite
                                                    (and
                                                      (= (+ arrived 1) owed.value.nmi)
                                                      (not (= owed.value.nmi.in_asserted!5 0)))
                                                    owed.value.nmi.in_asserted!5
                                                    (ite
                                                      (and
                                                        (= (+ arrived 1) nmi_handler.nmi@cpu)
                                                        (not
                                                          (=
                                                            nmi_handler.nmi@cpu.in_asserted!6
                                                            0)))
                                                      nmi_handler.nmi@cpu.in_asserted!6
                                                      (ite
                                                        (and
                                                          (=
                                                            (+ arrived 1)
                                                            |nmi_handler.nmi@cpu[1]|)
                                                          (not
                                                            (=
                                                              |nmi_handler.nmi@cpu[1].in_asserted!7|
                                                              0)))
                                                        |nmi_handler.nmi@cpu[1].in_asserted!7|
                                                        (ite
                                                          (and
                                                            (=
                                                              (+ arrived 1)
                                                              |nmi_handler.nmi@cpu[2]|)
                                                            (not
                                                              (=
                                                                |nmi_handler.nmi@cpu[2].in_asserted!8|
                                                                0)))
                                                          |nmi_handler.nmi@cpu[2].in_asserted!8|
                                                          (ite
                                                            (and
                                                              (=
                                                                (+ arrived 1)
                                                                |nmi_handler.nmi@cpu[3]|)
                                                              (not
                                                                (=
                                                                  |nmi_handler.nmi@cpu[3].in_asserted!9|
                                                                  0)))
                                                            |nmi_handler.nmi@cpu[3].in_asserted!9|
                                                            (ite
                                                              (and
                                                                (=
                                                                  (+ arrived 1)
                                                                  nmi_handler.run_for@cpu)
                                                                (not
                                                                  (=
                                                                    nmi_handler.run_for@cpu.in_asserted!10
                                                                    0)))
                                                              nmi_handler.run_for@cpu.in_asserted!10
                                                              (ite
                                                                (and
                                                                  (=
                                                                    (+ arrived 1)
                                                                    |nmi_handler.run_for@cpu[1]|)
                                                                  (not
                                                                    (=
                                                                      |nmi_handler.run_for@cpu[1].in_asserted!11|
                                                                      0)))
                                                                |nmi_handler.run_for@cpu[1].in_asserted!11|
                                                                (ite
                                                                  (and
                                                                    (=
                                                                      (+ arrived 1)
                                                                      |nmi_handler.run_for@cpu[2]|)
                                                                    (not
                                                                      (=
                                                                        |nmi_handler.run_for@cpu[2].in_asserted!12|
                                                                        0)))
                                                                  |nmi_handler.run_for@cpu[2].in_asserted!12|
                                                                  (ite
                                                                    (and
                                                                      (=
                                                                        (+ arrived 1)
                                                                        |nmi_handler.run_for@cpu[3]|)
                                                                      (not
                                                                        (=
                                                                          |nmi_handler.run_for@cpu[3].in_asserted!13|
                                                                          0)))
                                                                    |nmi_handler.run_for@cpu[3].in_asserted!13|
                                                                    (ite
                                                                      (and
                                                                        (= (+ arrived 1) x)
                                                                        (not
                                                                          (= x.in_asserted!14 0)))
                                                                      x.in_asserted!14
                                                                      (ite
                                                                        (and
                                                                          (= (+ arrived 1) y)
                                                                          (not
                                                                            (=
                                                                              y.in_asserted!15
                                                                              0)))
                                                                        y.in_asserted!15
                                                                        (ite
                                                                          (and
                                                                            (= (+ arrived 1) 1)
                                                                            (not
                                                                              (=
                                                                                |1.in_asserted!16|
                                                                                0)))
                                                                          |1.in_asserted!16|
                                                                          (ite
                                                                            (=
                                                                              (+ arrived 1)
                                                                              (ite
                                                                                (= devices devices.shared)
                                                                                1
                                                                                (+ arrived 1)))
                                                                            2
                                                                            0))))))))))))))))))
                                    (and
                                      (not urgent.cpu)
                                      (or
                                        (not (and (< arrived nmis) (not (= depth@cpu 0))))
                                        (<= (+ arrived 1) nmis))
                                      (or
                                        (not (and (< arrived nmis) (not (= depth@cpu 0))))
                                        (<=
                                          (ite (= devices devices.shared) 1 (+ arrived 1))
                                          nmis))
                                      (< arrived nmis)
                                      (not (= depth@cpu 0))
                                      (not
                                        (or
                                          (=
                                            (ite
                                              (and
                                                (=
                                                  (ite
                                                    (= devices devices.shared)
                                                    1
                                                    (+ arrived 1))
                                                  latched_nmi.value)
                                                (not
                                                  (= latched_nmi.value.in_asserted Membership.unknown)))
                                              latched_nmi.value.in_asserted
                                              (ite
                                                (and
                                                  (=
                                                    (ite
                                                      (= devices devices.shared)
                                                      1
                                                      (+ arrived 1))
                                                    |latch[0].nmi|)
                                                  (not
                                                    (= |latch[0].nmi.in_asserted| Membership.unknown)))
                                                |latch[0].nmi.in_asserted|
                                                (ite
                                                  (and
                                                    (=
                                                      (ite
                                                        (= devices devices.shared)
                                                        1
                                                        (+ arrived 1))
                                                      |latch[1].nmi|)
                                                    (not
                                                      (= |latch[1].nmi.in_asserted| Membership.unknown)))
                                                  |latch[1].nmi.in_asserted|
                                                  (ite
                                                    (and
                                                      (=
                                                        (ite
                                                          (= devices devices.shared)
                                                          1
                                                          (+ arrived 1))
                                                        owed.value.nmi)
                                                      (not
                                                        (= owed.value.nmi.in_asserted Membership.unknown)))
                                                    owed.value.nmi.in_asserted
                                                    (ite
                                                      (and
                                                        (=
                                                          (ite
                                                            (= devices devices.shared)
                                                            1
                                                            (+ arrived 1))
                                                          nmi_handler.nmi@cpu)
                                                        (not
                                                          (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                                                      nmi_handler.nmi@cpu.in_asserted
                                                      (ite
                                                        (and
                                                          (=
                                                            (ite
                                                              (= devices devices.shared)
                                                              1
                                                              (+ arrived 1))
                                                            |nmi_handler.nmi@cpu[1]|)
                                                          (not
                                                            (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                                                        |nmi_handler.nmi@cpu[1].in_asserted|
                                                        (ite
                                                          (and
                                                            (=
                                                              (ite
                                                                (= devices devices.shared)
                                                                1
                                                                (+ arrived 1))
                                                              |nmi_handler.nmi@cpu[2]|)
                                                            (not
                                                              (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                                                          |nmi_handler.nmi@cpu[2].in_asserted|
                                                          (ite
                                                            (and
                                                              (=
                                                                (ite
                                                                  (= devices devices.shared)
                                                                  1
                                                                  (+ arrived 1))
                                                                |nmi_handler.nmi@cpu[3]|)
                                                              (not
                                                                (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                                                            |nmi_handler.nmi@cpu[3].in_asserted|
                                                            (ite
                                                              (and
                                                                (=
                                                                  (ite
                                                                    (= devices devices.shared)
                                                                    1
                                                                    (+ arrived 1))
                                                                  nmi_handler.run_for@cpu)
                                                                (not
                                                                  (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                                              nmi_handler.run_for@cpu.in_asserted
                                                              (ite
                                                                (and
                                                                  (=
                                                                    (ite
                                                                      (= devices devices.shared)
                                                                      1
                                                                      (+ arrived 1))
                                                                    |nmi_handler.run_for@cpu[1]|)
                                                                  (not
                                                                    (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                                                |nmi_handler.run_for@cpu[1].in_asserted|
                                                                (ite
                                                                  (and
                                                                    (=
                                                                      (ite
                                                                        (= devices devices.shared)
                                                                        1
                                                                        (+ arrived 1))
                                                                      |nmi_handler.run_for@cpu[2]|)
                                                                    (not
                                                                      (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                                                  (ite
                                                                    (and
                                                                      (=
                                                                        (ite
                                                                          (= devices devices.shared)
                                                                          1
                                                                          (+ arrived 1))
                                                                        |nmi_handler.run_for@cpu[3]|)
                                                                      (not
                                                                        (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                                                    |nmi_handler.run_for@cpu[3].in_asserted|
                                                                    (ite
                                                                      (and
                                                                        (=
                                                                          (ite
                                                                            (= devices devices.shared)
                                                                            1
                                                                            (+ arrived 1))
                                                                          x)
                                                                        (not
                                                                          (= x.in_asserted 0)))
                                                                      x.in_asserted
                                                                      (ite
                                                                        (and
                                                                          (=
                                                                            (ite
                                                                              (= devices devices.shared)
                                                                              1
                                                                              (+ arrived 1))
                                                                            y)
                                                                          (not
                                                                            (= y.in_asserted 0)))
                                                                        y.in_asserted
                                                                        (ite
                                                                          (and
                                                                            (=
                                                                              (ite
                                                                                (= devices devices.shared)
                                                                                1
                                                                                (+ arrived 1))
                                                                              1)
                                                                            (not
                                                                              (= |1.in_asserted| 0)))
                                                                          |1.in_asserted|
                                                                          0)))))))))))))))
                                            2)
                                          (=
                                            (ite
                                              (and
                                                (=
                                                  (ite
                                                    (= devices devices.shared)
                                                    1
                                                    (+ arrived 1))
                                                  latched_nmi.value)
                                                (not
                                                  (= latched_nmi.value.in_asserted Membership.unknown)))
                                              latched_nmi.value.in_asserted
                                              (ite
                                                (and
                                                  (=
                                                    (ite
                                                      (= devices devices.shared)
                                                      1
                                                      (+ arrived 1))
                                                    |latch[0].nmi|)
                                                  (not
                                                    (= |latch[0].nmi.in_asserted| Membership.unknown)))
                                                |latch[0].nmi.in_asserted|
                                                (ite
                                                  (and
                                                    (=
                                                      (ite
                                                        (= devices devices.shared)
                                                        1
                                                        (+ arrived 1))
                                                      |latch[1].nmi|)
                                                    (not
                                                      (= |latch[1].nmi.in_asserted| Membership.unknown)))
                                                  |latch[1].nmi.in_asserted|
                                                  (ite
                                                    (and
                                                      (=
                                                        (ite
                                                          (= devices devices.shared)
                                                          1
                                                          (+ arrived 1))
                                                        owed.value.nmi)
                                                      (not
                                                        (= owed.value.nmi.in_asserted Membership.unknown)))
                                                    owed.value.nmi.in_asserted
                                                    (ite
                                                      (and
                                                        (=
                                                          (ite
                                                            (= devices devices.shared)
                                                            1
                                                            (+ arrived 1))
                                                          nmi_handler.nmi@cpu)
                                                        (not
                                                          (= nmi_handler.nmi@cpu.in_asserted Membership.unknown)))
                                                      nmi_handler.nmi@cpu.in_asserted
                                                      (ite
                                                        (and
                                                          (=
                                                            (ite
                                                              (= devices devices.shared)
                                                              1
                                                              (+ arrived 1))
                                                            |nmi_handler.nmi@cpu[1]|)
                                                          (not
                                                            (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown)))
                                                        |nmi_handler.nmi@cpu[1].in_asserted|
                                                        (ite
                                                          (and
                                                            (=
                                                              (ite
                                                                (= devices devices.shared)
                                                                1
                                                                (+ arrived 1))
                                                              |nmi_handler.nmi@cpu[2]|)
                                                            (not
                                                              (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown)))
                                                          |nmi_handler.nmi@cpu[2].in_asserted|
                                                          (ite
                                                            (and
                                                              (=
                                                                (ite
                                                                  (= devices devices.shared)
                                                                  1
                                                                  (+ arrived 1))
                                                                |nmi_handler.nmi@cpu[3]|)
                                                              (not
                                                                (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown)))
                                                            |nmi_handler.nmi@cpu[3].in_asserted|
                                                            (ite
                                                              (and
                                                                (=
                                                                  (ite
                                                                    (= devices devices.shared)
                                                                    1
                                                                    (+ arrived 1))
                                                                  nmi_handler.run_for@cpu)
                                                                (not
                                                                  (= nmi_handler.run_for@cpu.in_asserted Membership.unknown)))
                                                              nmi_handler.run_for@cpu.in_asserted
                                                              (ite
                                                                (and
                                                                  (=
                                                                    (ite
                                                                      (= devices devices.shared)
                                                                      1
                                                                      (+ arrived 1))
                                                                    |nmi_handler.run_for@cpu[1]|)
                                                                  (not
                                                                    (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown)))
                                                                |nmi_handler.run_for@cpu[1].in_asserted|
                                                                (ite
                                                                  (and
                                                                    (=
                                                                      (ite
                                                                        (= devices devices.shared)
                                                                        1
                                                                        (+ arrived 1))
                                                                      |nmi_handler.run_for@cpu[2]|)
                                                                    (not
                                                                      (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown)))
                                                                  |nmi_handler.run_for@cpu[2].in_asserted|
                                                                  (ite
                                                                    (and
                                                                      (=
                                                                        (ite
                                                                          (= devices devices.shared)
                                                                          1
                                                                          (+ arrived 1))
                                                                        |nmi_handler.run_for@cpu[3]|)
                                                                      (not
                                                                        (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown)))
                                                                    |nmi_handler.run_for@cpu[3].in_asserted|
                                                                    (ite
                                                                      (and
                                                                        (=
                                                                          (ite
                                                                            (= devices devices.shared)
                                                                            1
                                                                            (+ arrived 1))
                                                                          x)
                                                                        (not
                                                                          (= x.in_asserted 0)))
                                                                      x.in_asserted
                                                                      (ite
                                                                        (and
                                                                          (=
                                                                            (ite
                                                                              (= devices devices.shared)
                                                                              1
                                                                              (+ arrived 1))
                                                                            y)
                                                                          (not
                                                                            (= y.in_asserted 0)))
                                                                        y.in_asserted
                                                                        (ite
                                                                          (and
                                                                            (=
                                                                              (ite
                                                                                (= devices devices.shared)
                                                                                1
                                                                                (+ arrived 1))
                                                                              1)
                                                                            (not
                                                                              (= |1.in_asserted| 0)))
                                                                          |1.in_asserted|
                                                                          0)))))))))))))))
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
                                      (<= 1 (ite (= devices devices.shared) 1 (+ arrived 1)))
                                      (<= (ite (= devices devices.shared) 1 (+ arrived 1)) nmis)
                                      (<= 1 (+ arrived 1))
                                      (<= (+ arrived 1) nmis)
                                      (=>
                                        !17
                                        (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
                                      (=> !17 (< latch.count 2))
                                      (=>
                                        (not !17)
                                        (and (<= 1 (+ arrived 1)) (<= (+ arrived 1) nmis)))
                                      (=
                                        |latched_nmi.value.in_asserted'|
                                        latched_nmi.value.in_asserted!2)
                                      (= |latch.count'| (ite !17 (+ latch.count 1) latch.count))
                                      (=
                                        |latch[0].nmi'|
                                        (ite
                                          !17
                                          (ite (= latch.count 0) (+ arrived 1) |latch[0].nmi|)
                                          |latch[0].nmi|))
                                      (=
                                        |latch[0].nmi.in_asserted'|
                                        (ite
                                          !17
                                          (ite
                                            (= latch.count 0)
                                            !18
                                            |latch[0].nmi.in_asserted!3|)
                                          |latch[0].nmi.in_asserted!3|))
                                      (=
                                        |latch[1].nmi'|
                                        (ite
                                          !17
                                          (ite (= latch.count 1) (+ arrived 1) |latch[1].nmi|)
                                          |latch[1].nmi|))
                                      (=
                                        |latch[1].nmi.in_asserted'|
                                        (ite
                                          !17
                                          (ite
                                            (= latch.count 1)
                                            !18
                                            |latch[1].nmi.in_asserted!4|)
                                          |latch[1].nmi.in_asserted!4|))
                                      (= |arrived'| (+ arrived 1))
                                      (=
                                        |owed.value.nmi.in_asserted'|
                                        owed.value.nmi.in_asserted!5)
                                      (=
                                        |nmi_handler.nmi@cpu.in_asserted'|
                                        nmi_handler.nmi@cpu.in_asserted!6)
                                      (=
                                        |nmi_handler.nmi@cpu[1].in_asserted'|
                                        |nmi_handler.nmi@cpu[1].in_asserted!7|)
                                      (=
                                        |nmi_handler.nmi@cpu[2].in_asserted'|
                                        |nmi_handler.nmi@cpu[2].in_asserted!8|)
                                      (=
                                        |nmi_handler.nmi@cpu[3].in_asserted'|
                                        |nmi_handler.nmi@cpu[3].in_asserted!9|)
                                      (=
                                        |nmi_handler.run_for@cpu.in_asserted'|
                                        nmi_handler.run_for@cpu.in_asserted!10)
                                      (=
                                        |nmi_handler.run_for@cpu[1].in_asserted'|
                                        |nmi_handler.run_for@cpu[1].in_asserted!11|)
                                      (=
                                        |nmi_handler.run_for@cpu[2].in_asserted'|
                                        |nmi_handler.run_for@cpu[2].in_asserted!12|)
                                      (=
                                        |nmi_handler.run_for@cpu[3].in_asserted'|
                                        |nmi_handler.run_for@cpu[3].in_asserted!13|)
                                      (= |x.in_asserted'| x.in_asserted!14)
                                      (= |y.in_asserted'| y.in_asserted!15)
                                      (= |1.in_asserted'| |1.in_asserted!16|)
                                      (=
                                        |monitor:in_order'|
                                        (and |monitor:in_order| (not (= depth@cpu 0))))
                                      (not |bad.in_order'|)
                                      (= |nmis'| nmis)
                                      (= |propagate'| propagate)
                                      (= |kvm_nmi'| kvm_nmi)
                                      (= |noinstr_tag'| noinstr_tag)
                                      (= |fault'| fault)
                                      (= |latch_depth'| latch_depth)
                                      (= |arrival'| arrival)
                                      (= |saved_blk'| saved_blk)
                                      (= |stray_iret'| stray_iret)
                                      (= |devices'| devices)
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
                                      (=
                                        |nmi_handler.nmi@cpu[0].in_asserted'|
                                        |nmi_handler.nmi@cpu[0].in_asserted|)
                                      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.nmi@cpu[1]|)
                                      (= |nmi_handler.nmi@cpu[2]'| |nmi_handler.nmi@cpu[2]|)
                                      (= |nmi_handler.nmi@cpu[3]'| |nmi_handler.nmi@cpu[3]|)
                                      (= |nmi_handler.rip@cpu'| nmi_handler.rip@cpu)
                                      (= |nmi_handler.rip@cpu[0]'| |nmi_handler.rip@cpu[0]|)
                                      (= |nmi_handler.rip@cpu[1]'| |nmi_handler.rip@cpu[1]|)
                                      (= |nmi_handler.rip@cpu[2]'| |nmi_handler.rip@cpu[2]|)
                                      (= |nmi_handler.rip@cpu[3]'| |nmi_handler.rip@cpu[3]|)
                                      (= |nmi_handler.run_for@cpu'| nmi_handler.run_for@cpu)
                                      (=
                                        |nmi_handler.run_for@cpu[0]'|
                                        |nmi_handler.run_for@cpu[0]|)
                                      (=
                                        |nmi_handler.run_for@cpu[0].in_asserted'|
                                        |nmi_handler.run_for@cpu[0].in_asserted|)
                                      (=
                                        |nmi_handler.run_for@cpu[1]'|
                                        |nmi_handler.run_for@cpu[1]|)
                                      (=
                                        |nmi_handler.run_for@cpu[2]'|
                                        |nmi_handler.run_for@cpu[2]|)
                                      (=
                                        |nmi_handler.run_for@cpu[3]'|
                                        |nmi_handler.run_for@cpu[3]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu'|
                                        nmi_handler.back_to_back@cpu)
                                      (=
                                        |nmi_handler.back_to_back@cpu[0]'|
                                        |nmi_handler.back_to_back@cpu[0]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu[1]'|
                                        |nmi_handler.back_to_back@cpu[1]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu[2]'|
                                        |nmi_handler.back_to_back@cpu[2]|)
                                      (=
                                        |nmi_handler.back_to_back@cpu[3]'|
                                        |nmi_handler.back_to_back@cpu[3]|)
                                      (= |nmi_handler.asked@cpu'| nmi_handler.asked@cpu)
                                      (= |nmi_handler.asked@cpu[0]'| |nmi_handler.asked@cpu[0]|)
                                      (= |nmi_handler.asked@cpu[1]'| |nmi_handler.asked@cpu[1]|)
                                      (= |nmi_handler.asked@cpu[2]'| |nmi_handler.asked@cpu[2]|)
                                      (= |nmi_handler.asked@cpu[3]'| |nmi_handler.asked@cpu[3]|)
                                      (= |nmi_handler.handled@cpu'| nmi_handler.handled@cpu)
                                      (=
                                        |nmi_handler.handled@cpu[0]'|
                                        |nmi_handler.handled@cpu[0]|)
                                      (=
                                        |nmi_handler.handled@cpu[1]'|
                                        |nmi_handler.handled@cpu[1]|)
                                      (=
                                        |nmi_handler.handled@cpu[2]'|
                                        |nmi_handler.handled@cpu[2]|)
                                      (=
                                        |nmi_handler.handled@cpu[3]'|
                                        |nmi_handler.handled@cpu[3]|)
                                      (= |x'| x)
                                      (= |y'| y))))))))))))))))))))
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
                                                (ite (= |1.in_asserted| 0) 0 |1.in_asserted|))))))))))))))
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
                      (= |latch_depth'| latch_depth)
                      (= |arrival'| arrival)
                      (= |saved_blk'| saved_blk)
                      (= |stray_iret'| stray_iret)
                      (= |devices'| devices)
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
                      (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
    same.cpu.stack
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun smi_arrives () Bool
  (and
    (not urgent.cpu)
    (= stray_iret stray_iret.smm)
    (not smi_seen)
    (not (= depth@cpu 0))
    |smi_pending'|
    |smi_seen'|
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
    (= |kvm_mark'| kvm_mark)
    (= |nmi_state'| nmi_state)
    (= |last_nmi_rip'| last_nmi_rip)
    (= |swallow_nmi'| swallow_nmi)
    (= |run_count'| run_count)
    (= |nmi_blocked'| nmi_blocked)
    (= |saved_blocked'| saved_blocked)
    (= |arrived'| arrived)
    (= |cr2'| cr2)
    (= |exit~'| exit~)
    (= |host_rip'| host_rip)
    (= |x'| x)
    (= |x.in_asserted'| x.in_asserted)
    (= |y'| y)
    (= |y.in_asserted'| y.in_asserted)
    (= |1.in_asserted'| |1.in_asserted|)
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
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
    same.cpu.stack
    same.cpu.nmi_handler
    same.latch
    same.latched_nmi
    same.owed))
(define-fun machine_check () Bool
  (and
    (not urgent.cpu)
    (= stray_iret stray_iret.machine_check)
    (<= 4 position@cpu)
    (<= position@cpu 15)
    (or
      (= position@cpu at.vcpu_run.guest_state_enter_irqoff)
      (= position@cpu at.vcpu_run.tdh_vp_enter)
      (= position@cpu in.vcpu_run.tdh_vp_enter)
      (= position@cpu at.vcpu_run.vmx_handle_nmi)
      (= position@cpu in.vcpu_run.vmx_handle_nmi)
      (= position@cpu at.vcpu_run.resend_nmi)
      (= position@cpu at.vcpu_run.kvm_after_interrupt)
      (= position@cpu at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff)
      (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)
      (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[0]| at.vcpu_run.resend_nmi)
      (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff)
      (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter)
      (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[1]| at.vcpu_run.resend_nmi)
      (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu[2]| at.vcpu_run.guest_state_enter_irqoff)
      (= |position@cpu[2]| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu[2]| in.vcpu_run.tdh_vp_enter)
      (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[2]| at.vcpu_run.resend_nmi)
      (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu[2]| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu[3]| at.vcpu_run.guest_state_enter_irqoff)
      (= |position@cpu[3]| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu[3]| in.vcpu_run.tdh_vp_enter)
      (= |position@cpu[3]| at.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[3]| in.vcpu_run.vmx_handle_nmi)
      (= |position@cpu[3]| at.vcpu_run.resend_nmi)
      (= |position@cpu[3]| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu[3]| at.vcpu_run.guest_state_exit_irqoff))
    (not |nmi_blocked'|)
    (= |monitor:in_order'| (and |monitor:in_order| (not (= depth@cpu 0))))
    (not |bad.in_order'|)
    (= |nmis'| nmis)
    (= |propagate'| propagate)
    (= |kvm_nmi'| kvm_nmi)
    (= |noinstr_tag'| noinstr_tag)
    (= |fault'| fault)
    (= |latch_depth'| latch_depth)
    (= |arrival'| arrival)
    (= |saved_blk'| saved_blk)
    (= |stray_iret'| stray_iret)
    (= |devices'| devices)
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
    (= |1.in_asserted'| |1.in_asserted|)
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
    smi_arrives
    smm_runs
    machine_check))
(define-fun config () Bool
  (or
    (= devices devices.shared)
    (= kvm_nmi kvm_nmi.never)
    (= arrival arrival.first_before_seamret)
    (and
      (or (= latch_depth 0) (= latch_depth 1))
      (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)))
    (and
      (= latch_depth 0)
      (or
        (= arrival arrival.next_before_entry)
        (= arrival arrival.next_before_seamret)
        (= arrival arrival.first_before_seamret)))
    (and
      (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits))
      (not fault)
      (= stray_iret stray_iret.none))
    (and (not fault) saved_blk (= stray_iret stray_iret.none))
    (and
      (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits))
      (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section))
      noinstr_tag
      (= stray_iret stray_iret.none))
    (and
      (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section))
      noinstr_tag
      saved_blk
      (= stray_iret stray_iret.none))
    (and
      (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits))
      (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi))
      noinstr_tag
      (or (= latch_depth 0) (= latch_depth 1))
      (= stray_iret stray_iret.none))
    (and
      (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi))
      noinstr_tag
      (or (= latch_depth 0) (= latch_depth 1))
      saved_blk
      (= stray_iret stray_iret.none))
    (and
      (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits))
      noinstr_tag
      (= latch_depth 0)
      (or
        (= arrival arrival.next_before_entry)
        (= arrival arrival.next_before_seamret)
        (= arrival arrival.next_after_seamret)
        (= arrival arrival.first_before_seamret))
      (= stray_iret stray_iret.none))
    (and
      noinstr_tag
      (= latch_depth 0)
      (or
        (= arrival arrival.next_before_entry)
        (= arrival arrival.next_before_seamret)
        (= arrival arrival.next_after_seamret)
        (= arrival arrival.first_before_seamret))
      saved_blk
      (= stray_iret stray_iret.none))))
(define-fun safe () Bool (not bad.in_order))
; END MODEL
(define-fun lemma.4b71afb32878 () Bool (< 0 x))
(define-fun lemma.9c92a2e4d355 () Bool (< 1 nmis))
(define-fun lemma.476c13fd4efe () Bool (< x nmis))
(define-fun lemma.3b5723417564 () Bool (< x y))
(define-fun lemma.7b57ad7e83b7 () Bool (< |nmi_handler.run_for@cpu[3]| 1))
(define-fun lemma.64a671e71e56 () Bool (<= arrived nmis))
(define-fun lemma.263d4ec7031f () Bool (<= latched_nmi.value arrived))
(define-fun lemma.a7f63a91ebf9 () Bool (<= nmi_handler.nmi@cpu arrived))
(define-fun lemma.a02ef1194305 () Bool (<= nmi_handler.run_for@cpu arrived))
(define-fun lemma.d5d7d9c8b8f8 () Bool (<= owed.value.nmi arrived))
(define-fun lemma.7df02c15e26f () Bool (<= y nmis))
(define-fun lemma.53daad74264c () Bool (<= |latch[0].nmi| arrived))
(define-fun lemma.27c6d4b479d3 () Bool (<= |latch[1].nmi| arrived))
(define-fun lemma.be1d0de08822 () Bool (<= |nmi_handler.nmi@cpu[1]| arrived))
(define-fun lemma.901312c272ac () Bool (<= |nmi_handler.run_for@cpu[1]| nmi_handler.nmi@cpu))
(define-fun lemma.494285a80e42 () Bool (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown))
(define-fun lemma.01c1101d1bdf () Bool (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown))
(define-fun lemma.2bf00ce7f3c6 () Bool (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown))
(define-fun lemma.67e2b1a9fbc3 () Bool (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown))
(define-fun lemma.29fce56f3f43 () Bool (= |position@cpu[2]| idle))
(define-fun lemma.2f349c2c94bd () Bool (= |position@cpu[3]| idle))
(define-fun lemma.9c32f947f277 () Bool (=> (<= 1 arrived) (< |nmi_handler.nmi@cpu[1]| arrived)))
(define-fun lemma.59807fd8437b () Bool (=> (<= 1 latched_nmi.value) (< nmi_handler.run_for@cpu latched_nmi.value)))
(define-fun lemma.fcce8c97a6e4 () Bool (=> (<= 1 latched_nmi.value) (< |nmi_handler.run_for@cpu[1]| latched_nmi.value)))
(define-fun lemma.50c16ba75040 () Bool (=> (<= 1 latched_nmi.value) (<= nmi_handler.run_for@cpu latched_nmi.value)))
(define-fun lemma.9ea867f57aa7 () Bool (=> (<= 1 latched_nmi.value) (<= |nmi_handler.run_for@cpu[1]| latched_nmi.value)))
(define-fun lemma.e818d6879a52 () Bool (=> (<= 1 nmi_handler.nmi@cpu) (< |nmi_handler.run_for@cpu[1]| nmi_handler.nmi@cpu)))
(define-fun lemma.7e2f14457f7c () Bool (=> (<= 1 |latch[0].nmi|) (< latched_nmi.value |latch[0].nmi|)))
(define-fun lemma.c900dfb61f75 () Bool (=> (<= 1 |latch[0].nmi|) (< nmi_handler.nmi@cpu |latch[0].nmi|)))
(define-fun lemma.dbbac7a7aee0 () Bool (=> (<= 1 |latch[0].nmi|) (< nmi_handler.run_for@cpu |latch[0].nmi|)))
(define-fun lemma.722eaed0787b () Bool (=> (<= 1 |latch[0].nmi|) (< owed.value.nmi |latch[0].nmi|)))
(define-fun lemma.b57426e27b25 () Bool (=> (<= 1 |latch[0].nmi|) (< |nmi_handler.nmi@cpu[1]| |latch[0].nmi|)))
(define-fun lemma.ef874a80b753 () Bool (=> (<= 1 |latch[0].nmi|) (<= latched_nmi.value |latch[0].nmi|)))
(define-fun lemma.3291568065ca () Bool (=> (<= 1 |latch[0].nmi|) (<= nmi_handler.nmi@cpu |latch[0].nmi|)))
(define-fun lemma.5f1ef26457fe () Bool (=> (<= 1 |latch[0].nmi|) (<= nmi_handler.run_for@cpu |latch[0].nmi|)))
(define-fun lemma.343341f9d014 () Bool (=> (<= 1 |latch[0].nmi|) (<= owed.value.nmi |latch[0].nmi|)))
(define-fun lemma.91907ecdd63c () Bool (=> (<= 1 |nmi_handler.nmi@cpu[1]|) (< nmi_handler.asked@cpu 1)))
(define-fun lemma.581ed5047fc4 () Bool (=> (<= 1 |nmi_handler.nmi@cpu[1]|) (< |nmi_handler.nmi@cpu[1]| arrived)))
(define-fun lemma.a10d3237bc29 () Bool (=> (<= 1 |nmi_handler.run_for@cpu[1]|) (< nmi_handler.asked@cpu 1)))
(define-fun lemma.b6595505a091 () Bool (=> (<= 1 |nmi_handler.run_for@cpu[1]|) (< |nmi_handler.run_for@cpu[1]| nmi_handler.nmi@cpu)))
(define-fun lemma.9ff01d6796fc () Bool (=> (= depth@cpu 1) (= |position@cpu[0]| idle)))
(define-fun lemma.dc2b95d23b20 () Bool (=> (= depth@cpu 1) (= |position@cpu[1]| idle)))
(define-fun lemma.404b4d960660 () Bool (=> (= depth@cpu 2) (= |position@cpu[1]| idle)))
(define-fun lemma.11d74935ba39 () Bool (=> (= depth@cpu 3) (or (= |position@cpu[1]| at.nmi_handler.nmi_handle) (= |position@cpu[1]| in.tdx_module.vm_entry))))
(define-fun lemma.eff79a8b4150 () Bool (=> (= devices devices.one_each) (=> (or (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt)) (<= |latch[0].nmi| nmi_handler.asked@cpu))))
(define-fun lemma.20bdb8805a97 () Bool (=> (= exit~ Exit.other) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.d38d2db5cc4d () Bool (=> (= host_rip Rip.after_seamret) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.890a0e48ad96 () Bool (=> (= host_rip Rip.before_seamcall) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.ff3d2c098156 () Bool (=> (= host_rip Rip.nmi_helper) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late))))
(define-fun lemma.1e4da04ff6e8 () Bool (=> (= latch.count 0) (< |latch[0].nmi| 1)))
(define-fun lemma.c57609993530 () Bool (=> (= latch.count 0) (not (= |latch[0].nmi.in_asserted| Membership.no))))
(define-fun lemma.ebe2971356de () Bool (=> (= latch.count 2) (< 0 |latch[1].nmi|)))
(define-fun lemma.5c11d52dc320 () Bool (=> (= latched_nmi.value 1) (or (= latched_nmi.value.in_asserted Membership.unknown) (= |1.in_asserted| 0) (= latched_nmi.value.in_asserted |1.in_asserted|))))
(define-fun lemma.c8bf08d643a7 () Bool (=> (= latched_nmi.value nmi_handler.nmi@cpu) (or (= latched_nmi.value.in_asserted Membership.unknown) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= latched_nmi.value.in_asserted nmi_handler.nmi@cpu.in_asserted))))
(define-fun lemma.c5b5fe810cf9 () Bool (=> (= latched_nmi.value x) (or (= latched_nmi.value.in_asserted Membership.unknown) (= x.in_asserted 0) (= latched_nmi.value.in_asserted x.in_asserted))))
(define-fun lemma.eac304200311 () Bool (=> (= latched_nmi.value y) (or (= latched_nmi.value.in_asserted Membership.unknown) (= y.in_asserted 0) (= latched_nmi.value.in_asserted y.in_asserted))))
(define-fun lemma.d838d718564c () Bool (=> (= latched_nmi.value |nmi_handler.nmi@cpu[1]|) (or (= latched_nmi.value.in_asserted Membership.unknown) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= latched_nmi.value.in_asserted |nmi_handler.nmi@cpu[1].in_asserted|))))
(define-fun lemma.a00025c967fb () Bool (=> (= nmi_handler.nmi@cpu 1) (or (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= |1.in_asserted| 0) (= nmi_handler.nmi@cpu.in_asserted |1.in_asserted|))))
(define-fun lemma.ae4f4f3c7e6a () Bool (=> (= nmi_handler.nmi@cpu nmi_handler.run_for@cpu) (or (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (= nmi_handler.nmi@cpu.in_asserted nmi_handler.run_for@cpu.in_asserted))))
(define-fun lemma.9208c162efd8 () Bool (=> (= nmi_handler.nmi@cpu x) (or (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= x.in_asserted 0) (= nmi_handler.nmi@cpu.in_asserted x.in_asserted))))
(define-fun lemma.933ddd1fb6b9 () Bool (=> (= nmi_handler.nmi@cpu y) (or (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= y.in_asserted 0) (= nmi_handler.nmi@cpu.in_asserted y.in_asserted))))
(define-fun lemma.e15fcdef2920 () Bool (=> (= nmi_handler.nmi@cpu |nmi_handler.nmi@cpu[1]|) (or (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= nmi_handler.nmi@cpu.in_asserted |nmi_handler.nmi@cpu[1].in_asserted|))))
(define-fun lemma.76a8aa67f24f () Bool (=> (= nmi_handler.run_for@cpu 1) (or (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (= |1.in_asserted| 0) (= nmi_handler.run_for@cpu.in_asserted |1.in_asserted|))))
(define-fun lemma.982faad1c65d () Bool (=> (= nmi_handler.run_for@cpu x) (or (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (= x.in_asserted 0) (= nmi_handler.run_for@cpu.in_asserted x.in_asserted))))
(define-fun lemma.d3fe00e05ec1 () Bool (=> (= nmi_handler.run_for@cpu y) (or (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (= y.in_asserted 0) (= nmi_handler.run_for@cpu.in_asserted y.in_asserted))))
(define-fun lemma.dbe8f61d0c97 () Bool (=> (= nmi_handler.run_for@cpu |nmi_handler.run_for@cpu[1]|) (or (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (= nmi_handler.run_for@cpu.in_asserted |nmi_handler.run_for@cpu[1].in_asserted|))))
(define-fun lemma.2ace7346f55c () Bool (=> (= nmi_state NmiState.executing) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.ee5de23ba696 () Bool (=> (= nmi_state NmiState.latched) (< 0 latched_nmi.value)))
(define-fun lemma.a3b9fe78ae60 () Bool (=> (= nmi_state NmiState.latched) (not (= |latch[1].nmi.in_asserted| Membership.no))))
(define-fun lemma.e6ea758ffcd5 () Bool (=> (= nmi_state NmiState.not_running) (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry))))
(define-fun lemma.a2d3a795d57b () Bool (=> (= owed.value.nmi 1) (or (= owed.value.nmi.in_asserted Membership.unknown) (= |1.in_asserted| 0) (= owed.value.nmi.in_asserted |1.in_asserted|))))
(define-fun lemma.379c7c55e6be () Bool (=> (= owed.value.nmi x) (or (= owed.value.nmi.in_asserted Membership.unknown) (= x.in_asserted 0) (= owed.value.nmi.in_asserted x.in_asserted))))
(define-fun lemma.0c1f94f119cf () Bool (=> (= owed.value.nmi y) (or (= owed.value.nmi.in_asserted Membership.unknown) (= y.in_asserted 0) (= owed.value.nmi.in_asserted y.in_asserted))))
(define-fun lemma.af871247dc31 () Bool (=> (= x 1) (or (= x.in_asserted 0) (= |1.in_asserted| 0) (= x.in_asserted |1.in_asserted|))))
(define-fun lemma.1d9a1696a899 () Bool (=> (= y 1) (or (= y.in_asserted 0) (= |1.in_asserted| 0) (= y.in_asserted |1.in_asserted|))))
(define-fun lemma.3585370411b8 () Bool (=> (= |latch[0].nmi| 1) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= |1.in_asserted| 0) (= |latch[0].nmi.in_asserted| |1.in_asserted|))))
(define-fun lemma.84c1eb840cb1 () Bool (=> (= |latch[0].nmi| x) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= x.in_asserted 0) (= |latch[0].nmi.in_asserted| x.in_asserted))))
(define-fun lemma.5861cd71c7f9 () Bool (=> (= |latch[0].nmi| y) (or (= |latch[0].nmi.in_asserted| Membership.unknown) (= y.in_asserted 0) (= |latch[0].nmi.in_asserted| y.in_asserted))))
(define-fun lemma.3e3ef00500c5 () Bool (=> (= |latch[1].nmi.in_asserted| Membership.no) (= |position@cpu[1]| idle)))
(define-fun lemma.ffff740211b7 () Bool (=> (= |latch[1].nmi.in_asserted| Membership.no) (or (= depth@cpu 1) (= depth@cpu 2))))
(define-fun lemma.9cd317d3a506 () Bool (=> (= |latch[1].nmi| 1) (or (= |latch[1].nmi.in_asserted| Membership.unknown) (= |1.in_asserted| 0) (= |latch[1].nmi.in_asserted| |1.in_asserted|))))
(define-fun lemma.19d8f420f911 () Bool (=> (= |latch[1].nmi| x) (or (= |latch[1].nmi.in_asserted| Membership.unknown) (= x.in_asserted 0) (= |latch[1].nmi.in_asserted| x.in_asserted))))
(define-fun lemma.0d2a22c58ae3 () Bool (=> (= |latch[1].nmi| y) (or (= |latch[1].nmi.in_asserted| Membership.unknown) (= y.in_asserted 0) (= |latch[1].nmi.in_asserted| y.in_asserted))))
(define-fun lemma.be0df29e6992 () Bool (=> (= |nmi_handler.nmi@cpu[1]| 1) (or (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |1.in_asserted| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| |1.in_asserted|))))
(define-fun lemma.5cefe3fafa95 () Bool (=> (= |nmi_handler.nmi@cpu[1]| x) (or (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= x.in_asserted 0) (= |nmi_handler.nmi@cpu[1].in_asserted| x.in_asserted))))
(define-fun lemma.740a47713c2c () Bool (=> (= |nmi_handler.nmi@cpu[1]| y) (or (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= y.in_asserted 0) (= |nmi_handler.nmi@cpu[1].in_asserted| y.in_asserted))))
(define-fun lemma.e7ca5b0f93a1 () Bool (=> (= |nmi_handler.nmi@cpu[1]| |nmi_handler.run_for@cpu[1]|) (or (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.nmi@cpu[1].in_asserted| |nmi_handler.run_for@cpu[1].in_asserted|))))
(define-fun lemma.d4db7b90f12d () Bool (=> (= |nmi_handler.run_for@cpu[1]| 1) (or (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (= |1.in_asserted| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| |1.in_asserted|))))
(define-fun lemma.de68f5629161 () Bool (=> (= |nmi_handler.run_for@cpu[1]| x) (or (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (= x.in_asserted 0) (= |nmi_handler.run_for@cpu[1].in_asserted| x.in_asserted))))
(define-fun lemma.f7acd59874cf () Bool (=> (= |nmi_handler.run_for@cpu[1]| y) (or (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (= y.in_asserted 0) (= |nmi_handler.run_for@cpu[1].in_asserted| y.in_asserted))))
(define-fun lemma.a0a60911c075 () Bool (=> (= |position@cpu[3]| idle) (and (<= |nmi_handler.nmi@cpu[3]| 0) (= |nmi_handler.nmi@cpu[3].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[3]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[3]| 0) (= |nmi_handler.run_for@cpu[3].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[3]|) (<= |nmi_handler.asked@cpu[3]| 0) (<= |nmi_handler.handled@cpu[3]| 0))))
(define-fun lemma.7b1bfe3105a7 () Bool (=> (and (= exit~ Exit.nmi) (not owed.some)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.62ee0681d569 () Bool (=> (and (= nmi_state NmiState.latched) |monitor:in_order|) (< x latched_nmi.value)))
(define-fun lemma.5f6e9b74819b () Bool (=> (and (not nmi_blocked) (= latch.count 2)) (< |latch[0].nmi| |latch[1].nmi|)))
(define-fun lemma.5f84e8983c42 () Bool (=> (and (not nmi_blocked) (not smi_seen)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.f17b95db3337 () Bool (=> (and (not nmi_blocked) smi_pending) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.d6b35d5c2539 () Bool (=> (and (not smi_seen) (= depth@cpu 3)) (or (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.1f7b81d1440c () Bool (=> (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (< arrived 1))))
(define-fun lemma.d27a630714f2 () Bool (=> (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (< arrived x))))
(define-fun lemma.f98e22974c15 () Bool (=> (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (< |latch[0].nmi| 1))))
(define-fun lemma.aaffc11cbb7b () Bool (=> (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not (= latch.count 1)))))
(define-fun lemma.52c9b0f8e14c () Bool (=> (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (not owed.some)))
(define-fun lemma.ac195ac476e3 () Bool (=> (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (=> (and (= latch.count 0) (or (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))) (< arrived 1))))
(define-fun lemma.0dd87d0f4494 () Bool (=> (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= latch.count 0)) (< arrived 1))))
(define-fun lemma.cf27f68f1216 () Bool (=> (and (or (= latch.count 1) (= latch.count 2)) |monitor:in_order|) (< x |latch[0].nmi|)))
(define-fun lemma.e323c4aa3345 () Bool (=> (and (or (= latch.count 1) (= latch.count 2)) |monitor:in_order|) (<= x |latch[0].nmi|)))
(define-fun lemma.7e055bb50254 () Bool (=> (and (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (<= 1 |latch[1].nmi|)) (< |latch[0].nmi| |latch[1].nmi|)))
(define-fun lemma.e53233d86f45 () Bool (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= exit~ Exit.nmi)) owed.some))
(define-fun lemma.c8ecbb40b89d () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= nmi_state NmiState.latched)) (not nmi_blocked)))
(define-fun lemma.47d909d3fd53 () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) |monitor:in_order|) (< x nmi_handler.run_for@cpu)))
(define-fun lemma.e3f88705283b () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) (= depth@cpu 3)) (< 0 |nmi_handler.nmi@cpu[1]|)))
(define-fun lemma.47ab565bf405 () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) (= nmi_state NmiState.not_running)) (not (= depth@cpu 3))))
(define-fun lemma.707cb5c6a27b () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= nmi_state NmiState.latched)) (not (= depth@cpu 2))))
(define-fun lemma.952bf85b1c11 () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) nmi_blocked) (not (= |latch[1].nmi.in_asserted| Membership.no))))
(define-fun lemma.36a03db4435f () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= nmi_state NmiState.executing)) (not (= depth@cpu 2))))
(define-fun lemma.fd60edad7fcb () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) |monitor:in_order|) (< x nmi_handler.nmi@cpu)))
(define-fun lemma.21c3e81c1f2a () Bool (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) |monitor:in_order|) (<= x nmi_handler.nmi@cpu)))
(define-fun lemma.d0c684912d00 () Bool (=> (and |monitor:in_order| (<= 1 latched_nmi.value)) (< x latched_nmi.value)))
(define-fun lemma.e9ceb4b0fff9 () Bool (=> (and |monitor:in_order| (<= 1 |latch[0].nmi|)) (< x |latch[0].nmi|)))
(define-fun lemma.6df0d092169a () Bool (=> (and |monitor:in_order| (<= 1 |latch[0].nmi|)) (<= x |latch[0].nmi|)))
(define-fun lemma.45eb1787c095 () Bool (=> (and |monitor:in_order| (<= 1 |nmi_handler.run_for@cpu[1]|)) (< x |nmi_handler.run_for@cpu[1]|)))
(define-fun lemma.31b91738ec3c () Bool (=> (not owed.some) (< owed.value.nmi 1)))
(define-fun lemma.46d8558f9e24 () Bool (=> (not owed.some) (= owed.value.nmi.in_asserted Membership.unknown)))
(define-fun lemma.20fab8f0868e () Bool (=> (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 3) (= depth@cpu 4) (= depth@cpu 5)) (< nmi_handler.asked@cpu 1)))
(define-fun lemma.554bf893e9c5 () Bool (=> (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 4) (= depth@cpu 5)) (< nmi_handler.run_for@cpu 1)))
(define-fun lemma.2b536ef81623 () Bool (=> (or (= exit~ Exit.none) (= exit~ Exit.other)) (not owed.some)))
(define-fun lemma.1fba627162ae () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (and owed.some |monitor:in_order|) (< x owed.value.nmi))))
(define-fun lemma.91a02ae0bf83 () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (and |monitor:in_order| (<= 1 owed.value.nmi)) (< x owed.value.nmi))))
(define-fun lemma.c7582558f230 () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= nmi_handler.run_for@cpu.in_asserted Membership.no) (= nmi_handler.run_for@cpu.in_asserted Membership.yes)) (< owed.value.nmi 1))))
(define-fun lemma.c09e77287c27 () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (<= owed.value.nmi nmi_handler.asked@cpu))))
(define-fun lemma.66d1fb1d5c4b () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (= owed.value.nmi.in_asserted Membership.no) (= |position@cpu[1]| idle))))
(define-fun lemma.508d8b9ba393 () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (= owed.value.nmi.in_asserted Membership.no) (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2)))))
(define-fun lemma.2e3b1a258af4 () Bool (=> (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not owed.some))))
(define-fun lemma.a00f19d4561a () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.f90fe740d490 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.a57e05f5d6c6 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= latch_depth 0) (= devices devices.one_each)) (and (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (=> (= latch.count 1) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.5141b58c6e9c () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.68ed7d34f2d9 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.8c96a8d0df98 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= devices devices.one_each)) (=> (= |latch[0].nmi.in_asserted| Membership.no) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.9caddb12859d () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= latch_depth 0) (= latch_depth 1) (= devices devices.shared) (= arrival arrival.first_before_seamret)) (=> (<= 1 |latch[1].nmi|) (< |latch[0].nmi| |latch[1].nmi|))))
(define-fun lemma.673d66f9d6a4 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= latch_depth 0) (= latch_depth 1) (= devices devices.shared) (= arrival arrival.first_before_seamret)) (=> (<= 1 |latch[1].nmi|) (<= |latch[0].nmi| |latch[1].nmi|))))
(define-fun lemma.65abf028d167 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.97ec086fc7c0 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (and (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (= devices devices.one_each)) (=> (or (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt)) (< |latch[0].nmi| 1))))
(define-fun lemma.5662e87c2497 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (and (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (= devices devices.one_each)) (=> (or (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt)) (< |latch[0].nmi| nmi_handler.nmi@cpu))))
(define-fun lemma.6adb57359aea () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (and (not fault) (= latch_depth 0) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and noinstr_tag (= latch_depth 0) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.438b11ffe569 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (and (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (not kvm_mark) (or (= host_rip Rip.before_seamcall) (= host_rip Rip.after_seamret) (= host_rip Rip.after_nmi_check) (= host_rip Rip.outside)))))
(define-fun lemma.f5030f33a37b () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (and (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.d41708a9aaf5 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (and (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.7696ec4dbaf5 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not kvm_mark))))
(define-fun lemma.8d7dd0ac0d8c () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late)))))
(define-fun lemma.117d5c188969 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi) (= devices devices.one_each)) (=> (= depth@cpu 3) (or (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.614b28b78a83 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run))))
(define-fun lemma.27b1a9843212 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.abaec35bcfcd () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= latch_depth 0) (= devices devices.one_each)) (and (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each))) (=> (= latch.count 1) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.464ed595b986 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each))) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.dbb39079b9cc () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.94125f21007c () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi) (= devices devices.one_each)) (=> (not smi_seen) (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry)))))
(define-fun lemma.19f4b8850e95 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi) (= devices devices.one_each)) (=> smi_pending (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry)))))
(define-fun lemma.0c6279e69a0a () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi) (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check) (= devices devices.one_each)) (=> (not nmi_blocked) (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry)))))
(define-fun lemma.b7906e2fd4d3 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi) (and (or (= arrival arrival.anywhere) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (and (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) (not nmi_blocked)) smi_seen)))
(define-fun lemma.2d3cc5b16d3e () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= stray_iret stray_iret.none)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)))) (or (= host_rip Rip.before_seamcall) (= host_rip Rip.after_seamret) (= host_rip Rip.nmi_helper) (= host_rip Rip.outside))))
(define-fun lemma.d1a620c98f96 () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (not kvm_mark)))
(define-fun lemma.95672b0593af () Bool (=> (or (= kvm_nmi kvm_nmi.never) (and (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (or (= host_rip Rip.before_seamcall) (= host_rip Rip.after_seamret) (= host_rip Rip.outside))))
(define-fun lemma.62995803b67f () Bool (=> (or (= latch.count 0) (= latch.count 1)) (< |latch[1].nmi| 1)))
(define-fun lemma.a18b6f67c243 () Bool (=> (or (= latch.count 0) (= latch.count 1)) (not (= |latch[1].nmi.in_asserted| Membership.no))))
(define-fun lemma.3917a02118de () Bool (=> (or (= latch.count 1) (= latch.count 2)) (< 0 |latch[0].nmi|)))
(define-fun lemma.e7fe8d3b94a6 () Bool (=> (or (= latch_depth 0) (= latch_depth 1) (= devices devices.shared) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (=> (= |latch[1].nmi.in_asserted| Membership.no) (not owed.some))))
(define-fun lemma.98fe9b6ce896 () Bool (=> (or (= latch_depth 0) (= latch_depth 1) (= devices devices.shared) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none))) (not (= |latch[1].nmi.in_asserted| Membership.no))))
(define-fun lemma.d672dfd25aff () Bool (=> (or (= latch_depth 0) (= latch_depth 1) (= devices devices.shared)) (< |latch[1].nmi| 1)))
(define-fun lemma.441fea36c017 () Bool (=> (or (= latch_depth 0) (= latch_depth 1) (= devices devices.shared)) (= |latch[1].nmi.in_asserted| Membership.unknown)))
(define-fun lemma.be5f390c81cb () Bool (=> (or (= latch_depth 0) (= latch_depth 1) (= devices devices.shared)) (not (= latch.count 2))))
(define-fun lemma.79a36376688a () Bool (=> (or (= latch_depth 0) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (= arrival arrival.next_before_entry) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (and (= latch.count 1) (not smi_seen)) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.5cdbae284001 () Bool (=> (or (= latch_depth 0) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each))) (=> (and (= latch.count 1) smi_pending) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))))
(define-fun lemma.eff9629e0198 () Bool (=> (or (= latch_depth 0) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 0) (= latch_depth 1)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 0) (= latch_depth 1)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (= latch.count 1) (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry)))))
(define-fun lemma.6abbcb9750f5 () Bool (=> (or (= latch_depth 1) (= latch_depth 2) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (not saved_blk) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not saved_blk) (= devices devices.shared)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) noinstr_tag (not saved_blk) (= stray_iret stray_iret.none)) (and (= propagate propagate.all_exits) (not saved_blk))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) saved_blocked (= latch.count 0) (not owed.some)) (< arrived 1))))
(define-fun lemma.d14fd8b434c2 () Bool (=> (or (= nmi_state NmiState.executing) (= nmi_state NmiState.latched)) (< 0 nmi_handler.nmi@cpu)))
(define-fun lemma.7d33d186837d () Bool (=> (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.executing)) (< latched_nmi.value 1)))
(define-fun lemma.314f4da7e600 () Bool (=> (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.executing)) (not (= latched_nmi.value.in_asserted Membership.yes))))
(define-fun lemma.cd39924bcdfc () Bool (=> (or (= owed.value.nmi.in_asserted Membership.no) (= owed.value.nmi.in_asserted Membership.yes)) (< 0 owed.value.nmi)))
(define-fun lemma.93d65010673d () Bool (=> (or (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= nmi_state NmiState.not_running))))
(define-fun lemma.84827a6ffb38 () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= depth@cpu 0))))
(define-fun lemma.2d6983cd9b3f () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (< |nmi_handler.nmi@cpu[1]| arrived)))
(define-fun lemma.290dd5122fd2 () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| idle))))
(define-fun lemma.b0cba06bb90d () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (< 0 nmi_handler.nmi@cpu)))
(define-fun lemma.8a2258537ba4 () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (< 0 nmi_handler.run_for@cpu)))
(define-fun lemma.15150b1799f1 () Bool (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (< |nmi_handler.run_for@cpu[1]| nmi_handler.nmi@cpu)))
(define-fun lemma.66d991907c91 () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not kvm_mark)))
(define-fun lemma.332b6aaa0e1d () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not (= exit~ Exit.other))))
(define-fun lemma.c2720c95a75f () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not (= owed.value.nmi.in_asserted Membership.yes))))
(define-fun lemma.4a156e853987 () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not owed.some)))
(define-fun lemma.f9cb3dfea8d8 () Bool (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not saved_blocked)))
(define-fun lemma.ba37e65627c3 () Bool (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[1]| at.nmi_handler.nmi_handle))))
(define-fun lemma.124220a6e0c1 () Bool (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) (not (= depth@cpu 3))))
(define-fun lemma.5fd29ebd06e2 () Bool (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (not (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter))))
(define-fun lemma.ae84c0d4e9f2 () Bool (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= depth@cpu 1))))
(define-fun lemma.b21228c3d4d3 () Bool (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |latch[1].nmi.in_asserted| Membership.no))))
(define-fun lemma.30e6d923cf7b () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= host_rip Rip.nmi_helper))))
(define-fun lemma.2240aa6196a4 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (and (<= nmi_handler.nmi@cpu 0) (= nmi_handler.nmi@cpu.in_asserted Membership.unknown) (= nmi_handler.rip@cpu Rip.nowhere) (<= nmi_handler.run_for@cpu 0) (= nmi_handler.run_for@cpu.in_asserted Membership.unknown) (not nmi_handler.back_to_back@cpu) (<= nmi_handler.asked@cpu 0) (<= nmi_handler.handled@cpu 0))))
(define-fun lemma.930da246973f () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= nmi_state NmiState.executing))))
(define-fun lemma.0e9f5e2bce7b () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.ef71fda48293 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff))))
(define-fun lemma.d29bba9ef6d5 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff))))
(define-fun lemma.305616186f66 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt))))
(define-fun lemma.1846185d8830 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late))))
(define-fun lemma.784d0461363b () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.resend_nmi))))
(define-fun lemma.bca6637cee09 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter))))
(define-fun lemma.fe54677dc009 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.77b6a376f788 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.538aaef9e98f () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi))))
(define-fun lemma.fba60a56e80d () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.24eb7a78f16b () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not (= depth@cpu 2))))
(define-fun lemma.45f731d0e2de () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= host_rip Rip.after_seamret))))
(define-fun lemma.1e1fca18699d () Bool (=> (or (= position@cpu idle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (not (= host_rip Rip.before_seamcall))))
(define-fun lemma.6a82c75ba915 () Bool (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not nmi_blocked)))
(define-fun lemma.639c7e121ba6 () Bool (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked))
(define-fun lemma.3c3159f7ed45 () Bool (=> (or (= x.in_asserted 0) (= x.in_asserted 2)) (<= x arrived)))
(define-fun lemma.7ec1c7253a55 () Bool (=> (or (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (< 0 arrived)))
(define-fun lemma.57a204cce874 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)) (not (= nmi_handler.nmi@cpu.in_asserted Membership.yes))))
(define-fun lemma.4673c22623cc () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.nmi_handler.exc_nmi) (= |position@cpu[0]| at.nmi_handler.default_do_nmi) (= |position@cpu[0]| at.nmi_handler.nmi_handle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)) (not (= nmi_handler.run_for@cpu.in_asserted Membership.yes))))
(define-fun lemma.e54854660633 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)) (and (= |nmi_handler.nmi@cpu[0]| 0) (= |nmi_handler.nmi@cpu[0].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[0]| Rip.nowhere) (= |nmi_handler.run_for@cpu[0]| 0) (= |nmi_handler.run_for@cpu[0].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[0]|) (= |nmi_handler.asked@cpu[0]| 0) (= |nmi_handler.handled@cpu[0]| 0))))
(define-fun lemma.ee3d0904bf46 () Bool (=> (or (= |position@cpu[1]| at.nmi_handler.exc_nmi) (= |position@cpu[1]| at.nmi_handler.default_do_nmi) (= |position@cpu[1]| at.nmi_handler.nmi_handle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (< 0 |nmi_handler.run_for@cpu[1]|)))
(define-fun lemma.10e2a91841cc () Bool (=> (or (= |position@cpu[1]| at.nmi_handler.exc_nmi) (= |position@cpu[1]| at.nmi_handler.default_do_nmi) (= |position@cpu[1]| at.nmi_handler.nmi_handle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (not (= nmi_handler.run_for@cpu.in_asserted Membership.unknown))))
(define-fun lemma.f9540340a7e9 () Bool (=> (or (= |position@cpu[1]| at.nmi_handler.exc_nmi) (= |position@cpu[1]| at.nmi_handler.default_do_nmi) (= |position@cpu[1]| at.nmi_handler.nmi_handle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (< nmi_handler.asked@cpu 1)))
(define-fun lemma.ee2b215760b8 () Bool (=> (or (= |position@cpu[1]| at.nmi_handler.exc_nmi) (= |position@cpu[1]| at.nmi_handler.default_do_nmi) (= |position@cpu[1]| at.nmi_handler.nmi_handle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (<= nmi_handler.run_for@cpu x)))
(define-fun lemma.c76c6c87c8b9 () Bool (=> (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| in.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (and (<= |nmi_handler.nmi@cpu[1]| 0) (= |nmi_handler.nmi@cpu[1].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[1]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[1]| 0) (= |nmi_handler.run_for@cpu[1].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[1]|) (<= |nmi_handler.asked@cpu[1]| 0) (<= |nmi_handler.handled@cpu[1]| 0))))
(define-fun lemma.53b0c0d5e492 () Bool (=> (or (= |position@cpu[2]| idle) (= |position@cpu[2]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[2]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[2]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[2]| at.vcpu_run.resend_nmi) (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[2]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[2]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[2]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[2]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[2]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[2]| at.tdx_module.vm_entry) (= |position@cpu[2]| in.tdx_module.vm_entry) (= |position@cpu[2]| at.tdx_module.seamret) (= |position@cpu[2]| at.td_guest.run)) (and (<= |nmi_handler.nmi@cpu[2]| 0) (= |nmi_handler.nmi@cpu[2].in_asserted| Membership.unknown) (= |nmi_handler.rip@cpu[2]| Rip.nowhere) (<= |nmi_handler.run_for@cpu[2]| 0) (= |nmi_handler.run_for@cpu[2].in_asserted| Membership.unknown) (not |nmi_handler.back_to_back@cpu[2]|) (<= |nmi_handler.asked@cpu[2]| 0) (<= |nmi_handler.handled@cpu[2]| 0))))
(define-fun lemma.3b02582f6ddc () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= kvm_nmi kvm_nmi.in_section) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= arrival arrival.next_after_seamret) saved_blk (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (not nmi_blocked) saved_blocked)))
(define-fun lemma.709f79ea0c70 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.none) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= kvm_nmi kvm_nmi.self_ipi) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (not saved_blocked) (not owed.some))))
(define-fun lemma.a28021b56135 () Bool (=> (or (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret)) saved_blk (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (= kvm_nmi kvm_nmi.in_section) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= arrival arrival.next_after_seamret) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) (= stray_iret stray_iret.none) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.a6aa88fd1d4e () Bool (=> (or (and (= kvm_nmi kvm_nmi.never) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.next_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (not fault) (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= latch_depth 1) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 1) (= latch_depth 2)) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each))) (= latched_nmi.value.in_asserted Membership.unknown)))
(define-fun lemma.4f13f7e5aa6c () Bool (=> (or (and (= kvm_nmi kvm_nmi.never) (not saved_blk)) (= latch_depth 1) (= latch_depth 2) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not saved_blk))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked (= latch.count 0)) (< arrived 1))))
(define-fun lemma.923a97174991 () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (= latch_depth 0) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (<= arrived nmi_handler.nmi@cpu))))
(define-fun lemma.80905bb44ae9 () Bool (=> (or (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared))) (=> (and (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry)) (= latch.count 0)) (<= arrived nmi_handler.nmi@cpu))))
(define-fun lemma.7dda9144f214 () Bool (=> (or (and (= latch_depth 0) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret))) (and (= kvm_nmi kvm_nmi.never) (= latch_depth 0)) (and (= latch_depth 0) (= devices devices.shared)) (and (not fault) (= latch_depth 0) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0)) (and (= propagate propagate.all_exits) (= latch_depth 0))) (=> nmi_blocked (< |latch[0].nmi| 1))))
(define-fun lemma.8801dcd79a27 () Bool (=> (or (and (= latch_depth 2) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (= arrival arrival.next_before_seamret)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (and (or (= |1.in_asserted| 0) (= |1.in_asserted| 1)) (<= 1 nmi_handler.nmi@cpu)) (< 0 nmi_handler.asked@cpu))))
(define-fun lemma.8edd4f010ed1 () Bool (=> (or (and (= latch_depth 2) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= nmi_state NmiState.latched)))))
(define-fun lemma.e381e4435dd0 () Bool (=> (or (and (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk)) (and (= kvm_nmi kvm_nmi.never) (not saved_blk)) (and (not saved_blk) (= devices devices.shared)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not saved_blk))) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (not nmi_blocked))))
(define-fun lemma.b3066a8087d2 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.a18b547531d5 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.8cd054bc42c7 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= |1.in_asserted| 1)) (< arrived 1))))
(define-fun lemma.2f236f423144 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.138340b6aaf6 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (=> (= latch.count 1) (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2)))))
(define-fun lemma.3182d848d8f7 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (= arrival arrival.first_before_seamret) (= devices devices.one_each))) (=> (or (= depth@cpu 3) (= depth@cpu 4) (= depth@cpu 5)) (< |latch[0].nmi| 1))))
(define-fun lemma.2cd4020461f8 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret)) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (<= 1 owed.value.nmi) (<= arrived owed.value.nmi))))
(define-fun lemma.e4525cf09bba () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.never) (= latch_depth 0)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= devices devices.shared)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none)) (and (= propagate propagate.all_exits) (= latch_depth 0))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked (= |1.in_asserted| 1)) (< |latch[0].nmi| 1))))
(define-fun lemma.ef78b33ced26 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.smm) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none)) (and (= propagate propagate.all_exits) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (= latch.count 1) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.b718f5ab3f1b () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 0) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.a19f8e3bd93a () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (= latch_depth 0) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (not fault) (= latch_depth 0) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) (= latch_depth 2) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section) (= latch_depth 0) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (= latch_depth 0) (= devices devices.one_each))) (not (= |latch[0].nmi.in_asserted| Membership.no))))
(define-fun lemma.a08ac6a867b7 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none)) (and (= propagate propagate.none) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none))) (=> (and (or (= position@cpu idle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) (= latch.count 1)) (not (= |1.in_asserted| 1)))))
(define-fun lemma.d437f5be8d37 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (and (or (= depth@cpu 3) (= depth@cpu 4) (= depth@cpu 5)) (= |1.in_asserted| 1)) (< arrived 1))))
(define-fun lemma.ae0e926f7161 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (and (not nmi_blocked) (or (= host_rip Rip.nowhere) (= host_rip Rip.before_seamcall) (= host_rip Rip.after_seamret) (= host_rip Rip.nmi_helper) (= host_rip Rip.after_nmi_check) (= host_rip Rip.in_handler))) (< owed.value.nmi 1))))
(define-fun lemma.b9bc1f946825 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= |1.in_asserted| 1)) (< arrived 1))))
(define-fun lemma.6260a5eaa820 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.90da4f01de8e () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret)) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (= kvm_nmi kvm_nmi.in_section) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (or (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.f0b61b1c3af9 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret)) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= |1.in_asserted| 1)) (< arrived 1))))
(define-fun lemma.0cc91f5eb140 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret)) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.32f562140549 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) (not saved_blk) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (not saved_blk) (= devices devices.shared)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 1) (= latch_depth 2)) (not saved_blk) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (not saved_blk) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not saved_blk) (= devices devices.shared)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) noinstr_tag (not saved_blk) (= stray_iret stray_iret.none)) (and (= propagate propagate.all_exits) (not saved_blk))) (not saved_blocked)))
(define-fun lemma.aff65d27e66c () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (= devices devices.one_each))) (=> (or (= position@cpu idle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.7591a58f2eb6 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (= latch_depth 0)) (and (= kvm_nmi kvm_nmi.after_section) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (= latch_depth 0))) (=> (and (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked) (not (= |latch[0].nmi.in_asserted| Membership.no)))))
(define-fun lemma.549142981f3d () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (or (= latch_depth 0) (= latch_depth 1)) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= latch_depth 0) (= latch_depth 1)) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each))) (=> (= |latch[0].nmi.in_asserted| Membership.no) (or (= depth@cpu 1) (= depth@cpu 2)))))
(define-fun lemma.f8c1f40aa010 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.one_each)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.one_each))) (not (= owed.value.nmi.in_asserted Membership.no))))
(define-fun lemma.bbaaa06aa7e3 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= arrival arrival.next_after_seamret) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not nmi_blocked)) (not (= host_rip Rip.after_seamret)))))
(define-fun lemma.a2dd79040010 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= arrival arrival.next_after_seamret) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (not nmi_blocked) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.5266125b5cee () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 2)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared))) (= y.in_asserted 1)))
(define-fun lemma.25db07d7c687 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (not nmi_blocked) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.3f0e469941f3 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each))) (=> (= depth@cpu 3) (or (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late)))))
(define-fun lemma.433d431b6083 () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (= arrival arrival.next_before_entry) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.self_ipi) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret)) (= devices devices.one_each))) (=> (= latch.count 1) (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))))
(define-fun lemma.20f723d5d4bb () Bool (=> (or (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (not nmi_blocked) (not owed.some))))
(define-fun lemma.29d154bee25a () Bool (=> (or (and (or (= latch_depth 0) (= latch_depth 1)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret))) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) saved_blk) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret))) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) saved_blk)) (=> (and (or (= position@cpu idle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= latch.count 1)) (not (= |1.in_asserted| 1)))))
(define-fun lemma.3212f7b03062 () Bool (=> (or (and (or (= latch_depth 0) (= latch_depth 1)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (not smi_pending)))
(define-fun lemma.e63fd2af8b36 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 0) (= devices devices.one_each)) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (= |latch[0].nmi.in_asserted| Membership.no) (not owed.some))))
(define-fun lemma.0bb96c043a30 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (= nmi_state NmiState.latched) (= |position@cpu[1]| idle))))
(define-fun lemma.bc3bc1db8a95 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (= nmi_state NmiState.latched) (= depth@cpu 2))))
(define-fun lemma.9de200d67e31 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) (= depth@cpu 3)) (< 0 |nmi_handler.asked@cpu[1]|))))
(define-fun lemma.0ccb9a06d312 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= nmi_state NmiState.not_running) (= nmi_state NmiState.latched)) (< |nmi_handler.run_for@cpu[1]| 1))))
(define-fun lemma.eeafce2e893f () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)))) (=> (or (= |position@cpu[1]| at.nmi_handler.exc_nmi) (= |position@cpu[1]| at.nmi_handler.default_do_nmi) (= |position@cpu[1]| at.nmi_handler.nmi_handle) (= |position@cpu[1]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[1]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[1]| at.vcpu_run.resend_nmi) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[1]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[1]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[1]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[1]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[1]| at.tdx_module.vm_entry) (= |position@cpu[1]| at.tdx_module.seamret)) (not (= |1.in_asserted| 1)))))
(define-fun lemma.c2b86fa42bde () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= latch_depth 2) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (= nmi_state NmiState.latched) (< 0 nmi_handler.asked@cpu))))
(define-fun lemma.d40dedd0e744 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= latch_depth 2) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (= nmi_state NmiState.latched) (not (= latch.count 1)))))
(define-fun lemma.35ae3778f5e5 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= latch_depth 2) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (= nmi_state NmiState.latched) (not (= |1.in_asserted| 1)))))
(define-fun lemma.8dc280f9feb9 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 1) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= latch_depth 2) (= devices devices.shared))) (=> (and (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= nmi_state NmiState.executing)) (< 0 |nmi_handler.asked@cpu[1]|))))
(define-fun lemma.ff7ca7be8abf () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 2) (= devices devices.shared)) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (<= owed.value.nmi |latch[0].nmi|))))
(define-fun lemma.16ad8525fcfd () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 2) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (<= arrived nmi_handler.nmi@cpu))))
(define-fun lemma.e3ebd4b67eb2 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= latch_depth 2) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section)) (= latch_depth 0) (= arrival arrival.next_before_seamret)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (<= 1 |latch[0].nmi|) (<= arrived |latch[0].nmi|))))
(define-fun lemma.dbd43ffc84b9 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (not (= nmi_state NmiState.executing)))))
(define-fun lemma.f997c97f3c05 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (or (= |position@cpu[1]| idle) (= |position@cpu[1]| in.tdx_module.vm_entry))))
(define-fun lemma.4a1118b08866 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (< latched_nmi.value 1)))
(define-fun lemma.1515db4ac0bf () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) (not (= depth@cpu 3)))))
(define-fun lemma.d064c277d201 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check)))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret)) nmi_blocked)))
(define-fun lemma.fbd293a7b817 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi) (and (= latch_depth 2) (= devices devices.shared)) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) (< owed.value.nmi 1))))
(define-fun lemma.b6533ef63ec3 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (= arrival arrival.next_before_seamret)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= latch_depth 2) (= devices devices.shared)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (and (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (= |1.in_asserted| 1)) (< 0 nmi_handler.asked@cpu))))
(define-fun lemma.e82752cbc524 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (= arrival arrival.next_before_seamret)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= latch_depth 2) (= devices devices.shared)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= latch.count 1) (= latch.count 2)) (not (= |1.in_asserted| 1)))))
(define-fun lemma.ebf94cd8bc15 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (= arrival arrival.next_before_seamret)) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret))) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= latch_depth 2) (= devices devices.shared)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) saved_blk) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= |1.in_asserted| 1)))))
(define-fun lemma.7d0aaec7cd45 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (or (= stray_iret stray_iret.smm) (= stray_iret stray_iret.machine_check))) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= latch_depth 2) (= devices devices.shared)) (and (= propagate propagate.all_exits) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (and (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (= latch.count 1)) (< 0 nmi_handler.asked@cpu))))
(define-fun lemma.7db1c7763b6f () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret)) (or (= stray_iret stray_iret.smm) (= stray_iret stray_iret.machine_check))) (and (= kvm_nmi kvm_nmi.self_ipi) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= latch_depth 2) (= devices devices.shared)) (and (= propagate propagate.all_exits) (= latch_depth 0) (or (= stray_iret stray_iret.none) (= stray_iret stray_iret.machine_check))) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.tdx_module.vm_entry)) (not (= latch.count 1)))))
(define-fun lemma.91491fc960a6 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 0) (= latch_depth 1)) (or (= arrival arrival.next_before_entry) (= arrival arrival.first_before_seamret))) (and (= latch_depth 2) (= devices devices.shared)) (and (= propagate propagate.all_exits) (= devices devices.shared))) (=> (or (= latch.count 1) (= latch.count 2)) (< owed.value.nmi 1))))
(define-fun lemma.0ccfe4e6927d () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) saved_blk) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none)) (and (= latch_depth 2) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret))) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret))) (and (= propagate propagate.all_exits) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)))) (=> (or (= |1.in_asserted| 0) (= |1.in_asserted| 1)) (< owed.value.nmi 1))))
(define-fun lemma.a0efef049c30 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= kvm_nmi kvm_nmi.never) (or (= latch_depth 1) (= latch_depth 2))) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (or (= latch_depth 1) (= latch_depth 2))) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (not saved_blk) (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not saved_blk) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 2) saved_blk (= devices devices.one_each))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked (= latch.count 0) (not owed.some)) (< arrived 1))))
(define-fun lemma.02898fb95e36 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (not saved_blk) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2))) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.self_ipi) (= latch_depth 2) saved_blk (= devices devices.one_each))) (=> (and (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked (= latch.count 0)) (< arrived 1))))
(define-fun lemma.ea35c1eefc7d () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.never) (= latch_depth 0)) (and (= propagate propagate.nmi_exits) (= kvm_nmi kvm_nmi.in_section) (not fault) (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (= kvm_nmi kvm_nmi.in_section) noinstr_tag (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none))) (=> (and (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked (= |1.in_asserted| 1)) (< |latch[0].nmi| 1))))
(define-fun lemma.4c87ee1f9c41 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (= kvm_nmi kvm_nmi.never) (= latch_depth 0)) (and (= propagate propagate.nmi_exits) (not fault) (= latch_depth 0) (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (= kvm_nmi kvm_nmi.in_section) (not fault) (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (= kvm_nmi kvm_nmi.in_section) noinstr_tag (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) (= stray_iret stray_iret.none)) (and (or (= propagate propagate.nmi_exits) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (= propagate propagate.all_exits) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 1) (= devices devices.shared)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 1) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)))) (=> (and (or (= position@cpu idle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked (= latch.count 1)) (not (= |1.in_asserted| 1)))))
(define-fun lemma.5e2bf1ffecc6 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 0) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 0) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (= arrival arrival.next_after_seamret) saved_blk (= devices devices.one_each))) (=> (not saved_blocked) (= latch.count 0))))
(define-fun lemma.56bdb4f8d62c () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= arrival arrival.next_after_seamret) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) saved_blocked)))
(define-fun lemma.7d9ef66871bb () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (= kvm_nmi kvm_nmi.in_section) noinstr_tag saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.in_section) (not fault) (or (= latch_depth 0) (= latch_depth 1)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) (not fault) (or (= latch_depth 1) (= latch_depth 2)) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each)) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= arrival arrival.next_after_seamret) saved_blk (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (= latch_depth 1) saved_blk (= stray_iret stray_iret.none) (= devices devices.one_each))) (=> (not saved_blocked) (= depth@cpu 1))))
(define-fun lemma.453bfb7c8828 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag saved_blk (= stray_iret stray_iret.none)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret))) (and (= kvm_nmi kvm_nmi.after_section) noinstr_tag (= latch_depth 0) (or (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret))) (and (or (= propagate propagate.none) (= propagate propagate.all_exits)) (or (= kvm_nmi kvm_nmi.never) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= devices devices.shared)) (and (= propagate propagate.all_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= latch_depth 0) (or (= arrival arrival.next_before_entry) (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (= arrival arrival.first_before_seamret) (= devices devices.one_each)) (and (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) saved_blk (= stray_iret stray_iret.none)) (and (= kvm_nmi kvm_nmi.self_ipi) noinstr_tag saved_blk (= stray_iret stray_iret.none))) (=> (and (or (= position@cpu idle) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.tdx_module.vm_entry) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)) (= |1.in_asserted| 1)) (< |latch[0].nmi| 1))))
(define-fun lemma.16710f8ad2f4 () Bool (=> (or (and (or (= propagate propagate.none) (= propagate propagate.nmi_exits)) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.next_before_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk) (= devices devices.one_each)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (or (= latch_depth 1) (= latch_depth 2)) (not saved_blk) (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= latch_depth 1) (= latch_depth 2)) (not saved_blk) (= devices devices.shared)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.in_section) (= kvm_nmi kvm_nmi.self_ipi)) noinstr_tag (or (= latch_depth 1) (= latch_depth 2)) (not saved_blk) (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (or (= arrival arrival.anywhere) (= arrival arrival.next_before_seamret) (= arrival arrival.next_after_seamret) (= arrival arrival.first_before_seamret)) (not saved_blk)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not fault) (not saved_blk) (= stray_iret stray_iret.none)) (and (= propagate propagate.nmi_exits) (or (= kvm_nmi kvm_nmi.after_section) (= kvm_nmi kvm_nmi.self_ipi)) (not saved_blk) (= devices devices.shared)) (and (= propagate propagate.nmi_exits) (= kvm_nmi kvm_nmi.self_ipi) noinstr_tag (not saved_blk) (= stray_iret stray_iret.none))) (=> (and (or (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu in.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu in.tdx_module.vm_entry) (= position@cpu at.td_guest.run)) nmi_blocked) owed.some)))
(define-fun lemma.14bc6bfc8513 () Bool (=> kvm_mark (< 0 arrived)))
(define-fun lemma.7ace5810a44d () Bool (=> kvm_mark (= exit~ Exit.nmi)))
(define-fun lemma.ac19c514a9a8 () Bool (=> kvm_mark (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late))))
(define-fun lemma.dbe0c2f4729c () Bool (=> owed.some (< 0 owed.value.nmi)))
(define-fun lemma.7be8bedd5430 () Bool (=> owed.some (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late))))
(define-fun lemma.127e35441461 () Bool (=> saved_blocked (or (= |position@cpu[0]| idle) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.27b02b297dcf () Bool (=> smi_pending smi_seen))
(define-fun lemma.43c8b7f74122 () Bool (=> |monitor:in_order| (< 0 arrived)))
(define-fun lemma.be47d5b91d03 () Bool (=> |monitor:in_order| (< x arrived)))
(define-fun lemma.e99e8dbe9511 () Bool (=> |monitor:in_order| (<= x arrived)))
(define-fun lemma.439840192e04 () Bool (=> |monitor:in_order| (<= y arrived)))
(define-fun lemma.07a9ea7b8033 () Bool (not (= x.in_asserted 0)))
(define-fun lemma.a657466f7e06 () Bool (not (= y.in_asserted 0)))
(define-fun lemma.69f5d959e603 () Bool (not (= |1.in_asserted| 0)))
(define-fun lemma.645e8c578145 () Bool (or (= depth@cpu 0) (= depth@cpu 1) (= depth@cpu 2) (= depth@cpu 3)))
(define-fun lemma.bdd292177c12 () Bool (or (= host_rip Rip.before_seamcall) (= host_rip Rip.after_seamret) (= host_rip Rip.nmi_helper) (= host_rip Rip.after_nmi_check) (= host_rip Rip.outside)))
(define-fun lemma.b4b69567f9e7 () Bool (or (= position@cpu idle) (= position@cpu at.nmi_handler.exc_nmi) (= position@cpu at.nmi_handler.default_do_nmi) (= position@cpu at.nmi_handler.nmi_handle) (= position@cpu at.vcpu_run.guest_state_enter_irqoff) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.vmx_handle_nmi) (= position@cpu at.vcpu_run.resend_nmi) (= position@cpu at.vcpu_run.kvm_after_interrupt) (= position@cpu at.vcpu_run.guest_state_exit_irqoff) (= position@cpu at.vcpu_run.vmx_handle_nmi_late) (= position@cpu at.vcpu_run.kvm_after_interrupt_late) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.tdx_module.vm_entry) (= position@cpu at.tdx_module.seamret) (= position@cpu at.td_guest.run)))
(define-fun lemma.2d9aba789304 () Bool (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.guest_state_enter_irqoff) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi) (= |position@cpu[0]| at.vcpu_run.resend_nmi) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt) (= |position@cpu[0]| at.vcpu_run.guest_state_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| in.vcpu_run.vmx_handle_nmi_late) (= |position@cpu[0]| at.vcpu_run.kvm_after_interrupt_late) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop)))
(define-fun lemma.ee7ea194abc8 () Bool (or (= |position@cpu[1]| idle) (= |position@cpu[1]| at.nmi_handler.nmi_handle) (= |position@cpu[1]| in.tdx_module.vm_entry)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.4b71afb32878 lemma.9c92a2e4d355 lemma.476c13fd4efe lemma.3b5723417564 lemma.7b57ad7e83b7 lemma.64a671e71e56 lemma.263d4ec7031f lemma.a7f63a91ebf9 lemma.a02ef1194305 lemma.d5d7d9c8b8f8 lemma.7df02c15e26f lemma.53daad74264c lemma.27c6d4b479d3 lemma.be1d0de08822 lemma.901312c272ac lemma.494285a80e42 lemma.01c1101d1bdf lemma.2bf00ce7f3c6 lemma.67e2b1a9fbc3 lemma.29fce56f3f43 lemma.2f349c2c94bd lemma.9c32f947f277 lemma.59807fd8437b lemma.fcce8c97a6e4 lemma.50c16ba75040 lemma.9ea867f57aa7 lemma.e818d6879a52 lemma.7e2f14457f7c lemma.c900dfb61f75 lemma.dbbac7a7aee0 lemma.722eaed0787b lemma.b57426e27b25 lemma.ef874a80b753 lemma.3291568065ca lemma.5f1ef26457fe lemma.343341f9d014 lemma.91907ecdd63c lemma.581ed5047fc4 lemma.a10d3237bc29 lemma.b6595505a091 lemma.9ff01d6796fc lemma.dc2b95d23b20 lemma.404b4d960660 lemma.11d74935ba39 lemma.eff79a8b4150 lemma.20bdb8805a97 lemma.d38d2db5cc4d lemma.890a0e48ad96 lemma.ff3d2c098156 lemma.1e4da04ff6e8 lemma.c57609993530 lemma.ebe2971356de lemma.5c11d52dc320 lemma.c8bf08d643a7 lemma.c5b5fe810cf9 lemma.eac304200311 lemma.d838d718564c lemma.a00025c967fb lemma.ae4f4f3c7e6a lemma.9208c162efd8 lemma.933ddd1fb6b9 lemma.e15fcdef2920 lemma.76a8aa67f24f lemma.982faad1c65d lemma.d3fe00e05ec1 lemma.dbe8f61d0c97 lemma.2ace7346f55c lemma.ee5de23ba696 lemma.a3b9fe78ae60 lemma.e6ea758ffcd5 lemma.a2d3a795d57b lemma.379c7c55e6be lemma.0c1f94f119cf lemma.af871247dc31 lemma.1d9a1696a899 lemma.3585370411b8 lemma.84c1eb840cb1 lemma.5861cd71c7f9 lemma.3e3ef00500c5 lemma.ffff740211b7 lemma.9cd317d3a506 lemma.19d8f420f911 lemma.0d2a22c58ae3 lemma.be0df29e6992 lemma.5cefe3fafa95 lemma.740a47713c2c lemma.e7ca5b0f93a1 lemma.d4db7b90f12d lemma.de68f5629161 lemma.f7acd59874cf lemma.a0a60911c075 lemma.7b1bfe3105a7 lemma.62ee0681d569 lemma.5f6e9b74819b lemma.5f84e8983c42 lemma.f17b95db3337 lemma.d6b35d5c2539 lemma.1f7b81d1440c lemma.d27a630714f2 lemma.f98e22974c15 lemma.aaffc11cbb7b lemma.52c9b0f8e14c lemma.ac195ac476e3 lemma.0dd87d0f4494 lemma.cf27f68f1216 lemma.e323c4aa3345 lemma.7e055bb50254 lemma.e53233d86f45 lemma.c8ecbb40b89d lemma.47d909d3fd53 lemma.e3f88705283b lemma.47ab565bf405 lemma.707cb5c6a27b lemma.952bf85b1c11 lemma.36a03db4435f lemma.fd60edad7fcb lemma.21c3e81c1f2a lemma.d0c684912d00 lemma.e9ceb4b0fff9 lemma.6df0d092169a lemma.45eb1787c095 lemma.31b91738ec3c lemma.46d8558f9e24 lemma.20fab8f0868e lemma.554bf893e9c5 lemma.2b536ef81623 lemma.1fba627162ae lemma.91a02ae0bf83 lemma.c7582558f230 lemma.c09e77287c27 lemma.66d1fb1d5c4b lemma.508d8b9ba393 lemma.2e3b1a258af4 lemma.a00f19d4561a lemma.f90fe740d490 lemma.a57e05f5d6c6 lemma.5141b58c6e9c lemma.68ed7d34f2d9 lemma.8c96a8d0df98 lemma.9caddb12859d lemma.673d66f9d6a4 lemma.65abf028d167 lemma.97ec086fc7c0 lemma.5662e87c2497 lemma.6adb57359aea lemma.438b11ffe569 lemma.f5030f33a37b lemma.d41708a9aaf5 lemma.7696ec4dbaf5 lemma.8d7dd0ac0d8c lemma.117d5c188969 lemma.614b28b78a83 lemma.27b1a9843212 lemma.abaec35bcfcd lemma.464ed595b986 lemma.dbb39079b9cc lemma.94125f21007c lemma.19f4b8850e95 lemma.0c6279e69a0a lemma.b7906e2fd4d3 lemma.2d3cc5b16d3e lemma.d1a620c98f96 lemma.95672b0593af lemma.62995803b67f lemma.a18b6f67c243 lemma.3917a02118de lemma.e7fe8d3b94a6 lemma.98fe9b6ce896 lemma.d672dfd25aff lemma.441fea36c017 lemma.be5f390c81cb lemma.79a36376688a lemma.5cdbae284001 lemma.eff9629e0198 lemma.6abbcb9750f5 lemma.d14fd8b434c2 lemma.7d33d186837d lemma.314f4da7e600 lemma.cd39924bcdfc lemma.93d65010673d lemma.84827a6ffb38 lemma.2d6983cd9b3f lemma.290dd5122fd2 lemma.b0cba06bb90d lemma.8a2258537ba4 lemma.15150b1799f1 lemma.66d991907c91 lemma.332b6aaa0e1d lemma.c2720c95a75f lemma.4a156e853987 lemma.f9cb3dfea8d8 lemma.ba37e65627c3 lemma.124220a6e0c1 lemma.5fd29ebd06e2 lemma.ae84c0d4e9f2 lemma.b21228c3d4d3 lemma.30e6d923cf7b lemma.2240aa6196a4 lemma.930da246973f lemma.0e9f5e2bce7b lemma.ef71fda48293 lemma.d29bba9ef6d5 lemma.305616186f66 lemma.1846185d8830 lemma.784d0461363b lemma.bca6637cee09 lemma.fe54677dc009 lemma.77b6a376f788 lemma.538aaef9e98f lemma.fba60a56e80d lemma.24eb7a78f16b lemma.45f731d0e2de lemma.1e1fca18699d lemma.6a82c75ba915 lemma.639c7e121ba6 lemma.3c3159f7ed45 lemma.7ec1c7253a55 lemma.57a204cce874 lemma.4673c22623cc lemma.e54854660633 lemma.ee3d0904bf46 lemma.10e2a91841cc lemma.f9540340a7e9 lemma.ee2b215760b8 lemma.c76c6c87c8b9 lemma.53b0c0d5e492 lemma.3b02582f6ddc lemma.709f79ea0c70 lemma.a28021b56135 lemma.a6aa88fd1d4e lemma.4f13f7e5aa6c lemma.923a97174991 lemma.80905bb44ae9 lemma.7dda9144f214 lemma.8801dcd79a27 lemma.8edd4f010ed1 lemma.e381e4435dd0 lemma.b3066a8087d2 lemma.a18b547531d5 lemma.8cd054bc42c7 lemma.2f236f423144 lemma.138340b6aaf6 lemma.3182d848d8f7 lemma.2cd4020461f8 lemma.e4525cf09bba lemma.ef78b33ced26 lemma.b718f5ab3f1b lemma.a19f8e3bd93a lemma.a08ac6a867b7 lemma.d437f5be8d37 lemma.ae0e926f7161 lemma.b9bc1f946825 lemma.6260a5eaa820 lemma.90da4f01de8e lemma.f0b61b1c3af9 lemma.0cc91f5eb140 lemma.32f562140549 lemma.aff65d27e66c lemma.7591a58f2eb6 lemma.549142981f3d lemma.f8c1f40aa010 lemma.bbaaa06aa7e3 lemma.a2dd79040010 lemma.5266125b5cee lemma.25db07d7c687 lemma.3f0e469941f3 lemma.433d431b6083 lemma.20f723d5d4bb lemma.29d154bee25a lemma.3212f7b03062 lemma.e63fd2af8b36 lemma.0bb96c043a30 lemma.bc3bc1db8a95 lemma.9de200d67e31 lemma.0ccb9a06d312 lemma.eeafce2e893f lemma.c2b86fa42bde lemma.d40dedd0e744 lemma.35ae3778f5e5 lemma.8dc280f9feb9 lemma.ff7ca7be8abf lemma.16ad8525fcfd lemma.e3ebd4b67eb2 lemma.dbd43ffc84b9 lemma.f997c97f3c05 lemma.4a1118b08866 lemma.1515db4ac0bf lemma.d064c277d201 lemma.fbd293a7b817 lemma.b6533ef63ec3 lemma.e82752cbc524 lemma.ebf94cd8bc15 lemma.7d0aaec7cd45 lemma.7db1c7763b6f lemma.91491fc960a6 lemma.0ccfe4e6927d lemma.a0efef049c30 lemma.02898fb95e36 lemma.ea35c1eefc7d lemma.4c87ee1f9c41 lemma.5e2bf1ffecc6 lemma.56bdb4f8d62c lemma.7d9ef66871bb lemma.453bfb7c8828 lemma.16710f8ad2f4 lemma.14bc6bfc8513 lemma.7ace5810a44d lemma.ac19c514a9a8 lemma.dbe0c2f4729c lemma.7be8bedd5430 lemma.127e35441461 lemma.27b02b297dcf lemma.43c8b7f74122 lemma.be47d5b91d03 lemma.e99e8dbe9511 lemma.439840192e04 lemma.07a9ea7b8033 lemma.a657466f7e06 lemma.69f5d959e603 lemma.645e8c578145 lemma.bdd292177c12 lemma.b4b69567f9e7 lemma.2d9aba789304 lemma.ee7ea194abc8 lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and
      (<= 1 |nmis'|)
      (<= 0 |propagate'|)
      (<= |propagate'| 2)
      (<= 0 |kvm_nmi'|)
      (<= |kvm_nmi'| 3)
      (<= 0 |latch_depth'|)
      (<= |latch_depth'| 2)
      (<= 0 |arrival'|)
      (<= |arrival'| 4)
      (<= 0 |stray_iret'|)
      (<= |stray_iret'| 2)
      (<= 0 |devices'|)
      (<= |devices'| 1)
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
      (<= |y.in_asserted'| 2)
      (<= 0 |1.in_asserted'|)
      (<= |1.in_asserted'| 2))
    (< 0 |x'|)
    (< 1 |nmis'|)
    (< |x'| |nmis'|)
    (< |x'| |y'|)
    (< |nmi_handler.run_for@cpu[3]'| 1)
    (<= |arrived'| |nmis'|)
    (<= |latched_nmi.value'| |arrived'|)
    (<= |nmi_handler.nmi@cpu'| |arrived'|)
    (<= |nmi_handler.run_for@cpu'| |arrived'|)
    (<= |owed.value.nmi'| |arrived'|)
    (<= |y'| |nmis'|)
    (<= |latch[0].nmi'| |arrived'|)
    (<= |latch[1].nmi'| |arrived'|)
    (<= |nmi_handler.nmi@cpu[1]'| |arrived'|)
    (<= |nmi_handler.run_for@cpu[1]'| |nmi_handler.nmi@cpu'|)
    (= |nmi_handler.nmi@cpu[2].in_asserted'| Membership.unknown)
    (= |nmi_handler.nmi@cpu[3].in_asserted'| Membership.unknown)
    (= |nmi_handler.run_for@cpu[2].in_asserted'| Membership.unknown)
    (= |nmi_handler.run_for@cpu[3].in_asserted'| Membership.unknown)
    (= |position@cpu[2]'| idle)
    (= |position@cpu[3]'| idle)
    (=> (<= 1 |arrived'|) (< |nmi_handler.nmi@cpu[1]'| |arrived'|))
    (=> (<= 1 |latched_nmi.value'|) (< |nmi_handler.run_for@cpu'| |latched_nmi.value'|))
    (=> (<= 1 |latched_nmi.value'|) (< |nmi_handler.run_for@cpu[1]'| |latched_nmi.value'|))
    (=> (<= 1 |latched_nmi.value'|) (<= |nmi_handler.run_for@cpu'| |latched_nmi.value'|))
    (=> (<= 1 |latched_nmi.value'|) (<= |nmi_handler.run_for@cpu[1]'| |latched_nmi.value'|))
    (=> (<= 1 |nmi_handler.nmi@cpu'|) (< |nmi_handler.run_for@cpu[1]'| |nmi_handler.nmi@cpu'|))
    (=> (<= 1 |latch[0].nmi'|) (< |latched_nmi.value'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (< |nmi_handler.nmi@cpu'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (< |nmi_handler.run_for@cpu'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (< |owed.value.nmi'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (< |nmi_handler.nmi@cpu[1]'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (<= |latched_nmi.value'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (<= |nmi_handler.nmi@cpu'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (<= |nmi_handler.run_for@cpu'| |latch[0].nmi'|))
    (=> (<= 1 |latch[0].nmi'|) (<= |owed.value.nmi'| |latch[0].nmi'|))
    (=> (<= 1 |nmi_handler.nmi@cpu[1]'|) (< |nmi_handler.asked@cpu'| 1))
    (=> (<= 1 |nmi_handler.nmi@cpu[1]'|) (< |nmi_handler.nmi@cpu[1]'| |arrived'|))
    (=> (<= 1 |nmi_handler.run_for@cpu[1]'|) (< |nmi_handler.asked@cpu'| 1))
    (=>
      (<= 1 |nmi_handler.run_for@cpu[1]'|)
      (< |nmi_handler.run_for@cpu[1]'| |nmi_handler.nmi@cpu'|))
    (=> (= |depth@cpu'| 1) (= |position@cpu[0]'| idle))
    (=> (= |depth@cpu'| 1) (= |position@cpu[1]'| idle))
    (=> (= |depth@cpu'| 2) (= |position@cpu[1]'| idle))
    (=>
      (= |depth@cpu'| 3)
      (or
        (= |position@cpu[1]'| at.nmi_handler.nmi_handle)
        (= |position@cpu[1]'| in.tdx_module.vm_entry)))
    (=>
      (= |devices'| devices.one_each)
      (=>
        (or
          (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
          (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
          (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt))
        (<= |latch[0].nmi'| |nmi_handler.asked@cpu'|)))
    (=>
      (= |exit~'| Exit.other)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (= |host_rip'| Rip.after_seamret)
      (or (= |position@cpu[0]'| idle) (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
    (=>
      (= |host_rip'| Rip.before_seamcall)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      (= |host_rip'| Rip.nmi_helper)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)))
    (=> (= |latch.count'| 0) (< |latch[0].nmi'| 1))
    (=> (= |latch.count'| 0) (not (= |latch[0].nmi.in_asserted'| Membership.no)))
    (=> (= |latch.count'| 2) (< 0 |latch[1].nmi'|))
    (=>
      (= |latched_nmi.value'| 1)
      (or
        (= |latched_nmi.value.in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |latched_nmi.value.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |latched_nmi.value'| |nmi_handler.nmi@cpu'|)
      (or
        (= |latched_nmi.value.in_asserted'| Membership.unknown)
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |latched_nmi.value.in_asserted'| |nmi_handler.nmi@cpu.in_asserted'|)))
    (=>
      (= |latched_nmi.value'| |x'|)
      (or
        (= |latched_nmi.value.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |latched_nmi.value.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |latched_nmi.value'| |y'|)
      (or
        (= |latched_nmi.value.in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |latched_nmi.value.in_asserted'| |y.in_asserted'|)))
    (=>
      (= |latched_nmi.value'| |nmi_handler.nmi@cpu[1]'|)
      (or
        (= |latched_nmi.value.in_asserted'| Membership.unknown)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
        (= |latched_nmi.value.in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu'| 1)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |nmi_handler.nmi@cpu.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu'| |nmi_handler.run_for@cpu'|)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
        (= |nmi_handler.nmi@cpu.in_asserted'| |nmi_handler.run_for@cpu.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu'| |x'|)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |nmi_handler.nmi@cpu.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu'| |y'|)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |nmi_handler.nmi@cpu.in_asserted'| |y.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu'| |nmi_handler.nmi@cpu[1]'|)
      (or
        (= |nmi_handler.nmi@cpu.in_asserted'| Membership.unknown)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
        (= |nmi_handler.nmi@cpu.in_asserted'| |nmi_handler.nmi@cpu[1].in_asserted'|)))
    (=>
      (= |nmi_handler.run_for@cpu'| 1)
      (or
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |nmi_handler.run_for@cpu.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |nmi_handler.run_for@cpu'| |x'|)
      (or
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |nmi_handler.run_for@cpu.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |nmi_handler.run_for@cpu'| |y'|)
      (or
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |nmi_handler.run_for@cpu.in_asserted'| |y.in_asserted'|)))
    (=>
      (= |nmi_handler.run_for@cpu'| |nmi_handler.run_for@cpu[1]'|)
      (or
        (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| Membership.unknown)
        (= |nmi_handler.run_for@cpu.in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted'|)))
    (=>
      (= |nmi_state'| NmiState.executing)
      (or
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
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=> (= |nmi_state'| NmiState.latched) (< 0 |latched_nmi.value'|))
    (=> (= |nmi_state'| NmiState.latched) (not (= |latch[1].nmi.in_asserted'| Membership.no)))
    (=>
      (= |nmi_state'| NmiState.not_running)
      (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry)))
    (=>
      (= |owed.value.nmi'| 1)
      (or
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |owed.value.nmi.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |owed.value.nmi'| |x'|)
      (or
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |owed.value.nmi.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |owed.value.nmi'| |y'|)
      (or
        (= |owed.value.nmi.in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |owed.value.nmi.in_asserted'| |y.in_asserted'|)))
    (=>
      (= |x'| 1)
      (or (= |x.in_asserted'| 0) (= |1.in_asserted'| 0) (= |x.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |y'| 1)
      (or (= |y.in_asserted'| 0) (= |1.in_asserted'| 0) (= |y.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |latch[0].nmi'| 1)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |latch[0].nmi.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |latch[0].nmi'| |x'|)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |latch[0].nmi.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |latch[0].nmi'| |y'|)
      (or
        (= |latch[0].nmi.in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |latch[0].nmi.in_asserted'| |y.in_asserted'|)))
    (=> (= |latch[1].nmi.in_asserted'| Membership.no) (= |position@cpu[1]'| idle))
    (=>
      (= |latch[1].nmi.in_asserted'| Membership.no)
      (or (= |depth@cpu'| 1) (= |depth@cpu'| 2)))
    (=>
      (= |latch[1].nmi'| 1)
      (or
        (= |latch[1].nmi.in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |latch[1].nmi.in_asserted'| |1.in_asserted'|)))
    (=>
      (= |latch[1].nmi'| |x'|)
      (or
        (= |latch[1].nmi.in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |latch[1].nmi.in_asserted'| |x.in_asserted'|)))
    (=>
      (= |latch[1].nmi'| |y'|)
      (or
        (= |latch[1].nmi.in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |latch[1].nmi.in_asserted'| |y.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu[1]'| 1)
      (or
        (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |1.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu[1]'| |x'|)
      (or
        (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |x.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu[1]'| |y'|)
      (or
        (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |y.in_asserted'|)))
    (=>
      (= |nmi_handler.nmi@cpu[1]'| |nmi_handler.run_for@cpu[1]'|)
      (or
        (= |nmi_handler.nmi@cpu[1].in_asserted'| Membership.unknown)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| Membership.unknown)
        (= |nmi_handler.nmi@cpu[1].in_asserted'| |nmi_handler.run_for@cpu[1].in_asserted'|)))
    (=>
      (= |nmi_handler.run_for@cpu[1]'| 1)
      (or
        (= |nmi_handler.run_for@cpu[1].in_asserted'| Membership.unknown)
        (= |1.in_asserted'| 0)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| |1.in_asserted'|)))
    (=>
      (= |nmi_handler.run_for@cpu[1]'| |x'|)
      (or
        (= |nmi_handler.run_for@cpu[1].in_asserted'| Membership.unknown)
        (= |x.in_asserted'| 0)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| |x.in_asserted'|)))
    (=>
      (= |nmi_handler.run_for@cpu[1]'| |y'|)
      (or
        (= |nmi_handler.run_for@cpu[1].in_asserted'| Membership.unknown)
        (= |y.in_asserted'| 0)
        (= |nmi_handler.run_for@cpu[1].in_asserted'| |y.in_asserted'|)))
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
      (and (= |exit~'| Exit.nmi) (not |owed.some'|))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (and (= |nmi_state'| NmiState.latched) |monitor:in_order'|)
      (< |x'| |latched_nmi.value'|))
    (=> (and (not |nmi_blocked'|) (= |latch.count'| 2)) (< |latch[0].nmi'| |latch[1].nmi'|))
    (=>
      (and (not |nmi_blocked'|) (not |smi_seen'|))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (not |nmi_blocked'|) |smi_pending'|)
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and (not |smi_seen'|) (= |depth@cpu'| 3))
      (or
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)))
    (=>
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |kvm_nmi'| kvm_nmi.self_ipi))
        (= |arrival'| arrival.first_before_seamret)
        (= |devices'| devices.one_each))
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
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |kvm_nmi'| kvm_nmi.self_ipi))
        (= |arrival'| arrival.first_before_seamret)
        (= |devices'| devices.one_each))
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
        (< |arrived'| |x'|)))
    (=>
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |kvm_nmi'| kvm_nmi.self_ipi))
        (= |arrival'| arrival.first_before_seamret)
        (= |devices'| devices.one_each))
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
        (< |latch[0].nmi'| 1)))
    (=>
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |kvm_nmi'| kvm_nmi.self_ipi))
        (= |arrival'| arrival.first_before_seamret)
        (= |devices'| devices.one_each))
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
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |kvm_nmi'| kvm_nmi.self_ipi))
        (= |arrival'| arrival.first_before_seamret)
        (= |devices'| devices.one_each))
      (not |owed.some'|))
    (=>
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |kvm_nmi'| kvm_nmi.self_ipi))
        (or (= |latch_depth'| 1) (= |latch_depth'| 2))
        (= |arrival'| arrival.first_before_seamret)
        (= |devices'| devices.one_each))
      (=>
        (and
          (= |latch.count'| 0)
          (or
            (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
            (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
            (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
            (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
            (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
            (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
            (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
            (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
            (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
        (< |arrived'| 1)))
    (=>
      (and
        (or
          (= |kvm_nmi'| kvm_nmi.in_section)
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |kvm_nmi'| kvm_nmi.self_ipi))
        (or (= |latch_depth'| 1) (= |latch_depth'| 2))
        (= |arrival'| arrival.first_before_seamret)
        (= |devices'| devices.one_each))
      (=>
        (and
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
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          (= |latch.count'| 0))
        (< |arrived'| 1)))
    (=>
      (and (or (= |latch.count'| 1) (= |latch.count'| 2)) |monitor:in_order'|)
      (< |x'| |latch[0].nmi'|))
    (=>
      (and (or (= |latch.count'| 1) (= |latch.count'| 2)) |monitor:in_order'|)
      (<= |x'| |latch[0].nmi'|))
    (=>
      (and
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
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))
        (<= 1 |latch[1].nmi'|))
      (< |latch[0].nmi'| |latch[1].nmi'|))
    (=>
      (and
        (or
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret)
          (= |position@cpu'| at.td_guest.run))
        (= |exit~'| Exit.nmi))
      |owed.some'|)
    (=>
      (and
        (or
          (= |position@cpu'| idle)
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
        (= |nmi_state'| NmiState.latched))
      (not |nmi_blocked'|))
    (=>
      (and
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        |monitor:in_order'|)
      (< |x'| |nmi_handler.run_for@cpu'|))
    (=>
      (and
        (or
          (= |position@cpu'| idle)
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
          (= |position@cpu'| at.tdx_module.seamret))
        (= |depth@cpu'| 3))
      (< 0 |nmi_handler.nmi@cpu[1]'|))
    (=>
      (and
        (or
          (= |position@cpu'| idle)
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
          (= |position@cpu'| at.tdx_module.seamret))
        (= |nmi_state'| NmiState.not_running))
      (not (= |depth@cpu'| 3)))
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
        (= |nmi_state'| NmiState.latched))
      (not (= |depth@cpu'| 2)))
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
      (not (= |latch[1].nmi.in_asserted'| Membership.no)))
    (=>
      (and
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
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
        (= |nmi_state'| NmiState.executing))
      (not (= |depth@cpu'| 2)))
    (=>
      (and
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        |monitor:in_order'|)
      (< |x'| |nmi_handler.nmi@cpu'|))
    (=>
      (and
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        |monitor:in_order'|)
      (<= |x'| |nmi_handler.nmi@cpu'|))
    (=> (and |monitor:in_order'| (<= 1 |latched_nmi.value'|)) (< |x'| |latched_nmi.value'|))
    (=> (and |monitor:in_order'| (<= 1 |latch[0].nmi'|)) (< |x'| |latch[0].nmi'|))
    (=> (and |monitor:in_order'| (<= 1 |latch[0].nmi'|)) (<= |x'| |latch[0].nmi'|))
    (=>
      (and |monitor:in_order'| (<= 1 |nmi_handler.run_for@cpu[1]'|))
      (< |x'| |nmi_handler.run_for@cpu[1]'|))
    (=> (not |owed.some'|) (< |owed.value.nmi'| 1))
    (=> (not |owed.some'|) (= |owed.value.nmi.in_asserted'| Membership.unknown))
    (=>
      (or
        (= |depth@cpu'| 0)
        (= |depth@cpu'| 1)
        (= |depth@cpu'| 3)
        (= |depth@cpu'| 4)
        (= |depth@cpu'| 5))
      (< |nmi_handler.asked@cpu'| 1))
    (=>
      (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 4) (= |depth@cpu'| 5))
      (< |nmi_handler.run_for@cpu'| 1))
    (=> (or (= |exit~'| Exit.none) (= |exit~'| Exit.other)) (not |owed.some'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (and |owed.some'| |monitor:in_order'|) (< |x'| |owed.value.nmi'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (and |monitor:in_order'| (<= 1 |owed.value.nmi'|)) (< |x'| |owed.value.nmi'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (or
          (= |nmi_handler.run_for@cpu.in_asserted'| Membership.no)
          (= |nmi_handler.run_for@cpu.in_asserted'| Membership.yes))
        (< |owed.value.nmi'| 1)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
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
        (<= |owed.value.nmi'| |nmi_handler.asked@cpu'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (= |owed.value.nmi.in_asserted'| Membership.no) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (= |owed.value.nmi.in_asserted'| Membership.no)
        (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2))))
    (=>
      (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
      (=>
        (or
          (= |position@cpu'| idle)
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
          (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.td_guest.run))
        (not |owed.some'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
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
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
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
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |latch_depth'| 0) (= |devices'| devices.one_each))
        (and
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
      (=>
        (= |latch.count'| 1)
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
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 1))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
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
        (= |devices'| devices.one_each))
      (=>
        (= |latch[0].nmi.in_asserted'| Membership.no)
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
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |latch_depth'| 0)
        (= |latch_depth'| 1)
        (= |devices'| devices.shared)
        (= |arrival'| arrival.first_before_seamret))
      (=> (<= 1 |latch[1].nmi'|) (< |latch[0].nmi'| |latch[1].nmi'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |latch_depth'| 0)
        (= |latch_depth'| 1)
        (= |devices'| devices.shared)
        (= |arrival'| arrival.first_before_seamret))
      (=> (<= 1 |latch[1].nmi'|) (<= |latch[0].nmi'| |latch[1].nmi'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
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
        (= |kvm_nmi'| kvm_nmi.after_section)
        (and
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (= |devices'| devices.one_each))
      (=>
        (or
          (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
          (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
          (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt))
        (< |latch[0].nmi'| 1)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (and
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (= |devices'| devices.one_each))
      (=>
        (or
          (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
          (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
          (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt))
        (< |latch[0].nmi'| |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (and
          (not |fault'|)
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each))
        (and
          |noinstr_tag'|
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (or
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 1))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (and
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (not |kvm_mark'|)
        (or
          (= |host_rip'| Rip.before_seamcall)
          (= |host_rip'| Rip.after_seamret)
          (= |host_rip'| Rip.after_nmi_check)
          (= |host_rip'| Rip.outside))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (and
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
        (= |kvm_nmi'| kvm_nmi.after_section)
        (and
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
        (= |kvm_nmi'| kvm_nmi.never)
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
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section))
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
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (= |devices'| devices.one_each))
      (=>
        (= |depth@cpu'| 3)
        (or
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
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
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
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
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |latch_depth'| 0) (= |devices'| devices.one_each))
        (and
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each)))
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
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each))
        (and
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each)))
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
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each))
        (and
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each)))
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
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (= |devices'| devices.one_each))
      (=>
        (not |smi_seen'|)
        (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (= |devices'| devices.one_each))
      (=>
        |smi_pending'|
        (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (= |stray_iret'| stray_iret.none)
        (= |stray_iret'| stray_iret.machine_check)
        (= |devices'| devices.one_each))
      (=>
        (not |nmi_blocked'|)
        (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry))))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (and
          (or
            (= |position@cpu'| at.nmi_handler.exc_nmi)
            (= |position@cpu'| at.nmi_handler.default_do_nmi)
            (= |position@cpu'| at.nmi_handler.nmi_handle)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.tdx_module.seamret))
          (not |nmi_blocked'|))
        |smi_seen'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))))
      (or
        (= |host_rip'| Rip.before_seamcall)
        (= |host_rip'| Rip.after_seamret)
        (= |host_rip'| Rip.nmi_helper)
        (= |host_rip'| Rip.outside)))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
      (not |kvm_mark'|))
    (=>
      (or
        (= |kvm_nmi'| kvm_nmi.never)
        (and (= |arrival'| arrival.first_before_seamret) (= |devices'| devices.one_each)))
      (or
        (= |host_rip'| Rip.before_seamcall)
        (= |host_rip'| Rip.after_seamret)
        (= |host_rip'| Rip.outside)))
    (=> (or (= |latch.count'| 0) (= |latch.count'| 1)) (< |latch[1].nmi'| 1))
    (=>
      (or (= |latch.count'| 0) (= |latch.count'| 1))
      (not (= |latch[1].nmi.in_asserted'| Membership.no)))
    (=> (or (= |latch.count'| 1) (= |latch.count'| 2)) (< 0 |latch[0].nmi'|))
    (=>
      (or
        (= |latch_depth'| 0)
        (= |latch_depth'| 1)
        (= |devices'| devices.shared)
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
      (=> (= |latch[1].nmi.in_asserted'| Membership.no) (not |owed.some'|)))
    (=>
      (or
        (= |latch_depth'| 0)
        (= |latch_depth'| 1)
        (= |devices'| devices.shared)
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)))
      (not (= |latch[1].nmi.in_asserted'| Membership.no)))
    (=>
      (or (= |latch_depth'| 0) (= |latch_depth'| 1) (= |devices'| devices.shared))
      (< |latch[1].nmi'| 1))
    (=>
      (or (= |latch_depth'| 0) (= |latch_depth'| 1) (= |devices'| devices.shared))
      (= |latch[1].nmi.in_asserted'| Membership.unknown))
    (=>
      (or (= |latch_depth'| 0) (= |latch_depth'| 1) (= |devices'| devices.shared))
      (not (= |latch.count'| 2)))
    (=>
      (or
        (= |latch_depth'| 0)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |arrival'| arrival.next_before_entry)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (and (= |latch.count'| 1) (not |smi_seen'|))
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (= |latch_depth'| 0)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each)))
      (=>
        (and (= |latch.count'| 1) |smi_pending'|)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))))
    (=>
      (or
        (= |latch_depth'| 0)
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (= |latch.count'| 1)
        (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry))))
    (=>
      (or
        (= |latch_depth'| 1)
        (= |latch_depth'| 2)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |saved_blk'|)
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          |noinstr_tag'|
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and (= |propagate'| propagate.all_exits) (not |saved_blk'|)))
      (=>
        (and
          (or
            (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
            (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          |saved_blocked'|
          (= |latch.count'| 0)
          (not |owed.some'|))
        (< |arrived'| 1)))
    (=>
      (or (= |nmi_state'| NmiState.executing) (= |nmi_state'| NmiState.latched))
      (< 0 |nmi_handler.nmi@cpu'|))
    (=>
      (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.executing))
      (< |latched_nmi.value'| 1))
    (=>
      (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.executing))
      (not (= |latched_nmi.value.in_asserted'| Membership.yes)))
    (=>
      (or
        (= |owed.value.nmi.in_asserted'| Membership.no)
        (= |owed.value.nmi.in_asserted'| Membership.yes))
      (< 0 |owed.value.nmi'|))
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
        (= |position@cpu'| at.vcpu_run.resend_nmi)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| in.tdx_module.vm_entry))
      (< |nmi_handler.nmi@cpu[1]'| |arrived'|))
    (=>
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run))
      (not (= |position@cpu[0]'| idle)))
    (=>
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| in.tdx_module.vm_entry))
      (< 0 |nmi_handler.nmi@cpu'|))
    (=>
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| in.tdx_module.vm_entry))
      (< 0 |nmi_handler.run_for@cpu'|))
    (=>
      (or
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| in.tdx_module.vm_entry))
      (< |nmi_handler.run_for@cpu[1]'| |nmi_handler.nmi@cpu'|))
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
      (not (= |owed.value.nmi.in_asserted'| Membership.yes)))
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
        (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| in.tdx_module.vm_entry))
      (not |saved_blocked'|))
    (=>
      (or
        (= |position@cpu'| idle)
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
      (not (= |position@cpu[1]'| at.nmi_handler.nmi_handle)))
    (=>
      (or
        (= |position@cpu'| idle)
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
        (= |position@cpu'| at.tdx_module.seamret))
      (not (= |depth@cpu'| 3)))
    (=>
      (or
        (= |position@cpu'| idle)
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
        (= |position@cpu'| in.tdx_module.vm_entry))
      (not (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)))
    (=>
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.nmi_handler.exc_nmi)
        (= |position@cpu'| at.nmi_handler.default_do_nmi)
        (= |position@cpu'| at.nmi_handler.nmi_handle)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret)
        (= |position@cpu'| at.td_guest.run))
      (not (= |depth@cpu'| 1)))
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
      (not (= |latch[1].nmi.in_asserted'| Membership.no)))
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
      (not (= |host_rip'| Rip.nmi_helper)))
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
      (not (= |nmi_state'| NmiState.executing)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.resend_nmi)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)))
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
      (not (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
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
      (not (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)))
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
      (not (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)))
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
      (not (= |depth@cpu'| 2)))
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
      (not (= |host_rip'| Rip.after_seamret)))
    (=>
      (or
        (= |position@cpu'| idle)
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
        (= |position@cpu'| in.tdx_module.vm_entry))
      (not (= |host_rip'| Rip.before_seamcall)))
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
      (not |nmi_blocked'|))
    (=>
      (or
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu'| at.tdx_module.vm_entry)
        (= |position@cpu'| in.tdx_module.vm_entry)
        (= |position@cpu'| at.tdx_module.seamret))
      |nmi_blocked'|)
    (=> (or (= |x.in_asserted'| 0) (= |x.in_asserted'| 2)) (<= |x'| |arrived'|))
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
      (< 0 |arrived'|))
    (=>
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
        (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
      (not (= |nmi_handler.nmi@cpu.in_asserted'| Membership.yes)))
    (=>
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.nmi_handler.exc_nmi)
        (= |position@cpu[0]'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[0]'| at.nmi_handler.nmi_handle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
      (not (= |nmi_handler.run_for@cpu.in_asserted'| Membership.yes)))
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
        (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
        (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[1]'| at.nmi_handler.nmi_handle)
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
        (= |position@cpu[1]'| at.tdx_module.seamret))
      (< 0 |nmi_handler.run_for@cpu[1]'|))
    (=>
      (or
        (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
        (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[1]'| at.nmi_handler.nmi_handle)
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
        (= |position@cpu[1]'| at.tdx_module.seamret))
      (not (= |nmi_handler.run_for@cpu.in_asserted'| Membership.unknown)))
    (=>
      (or
        (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
        (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[1]'| at.nmi_handler.nmi_handle)
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
      (< |nmi_handler.asked@cpu'| 1))
    (=>
      (or
        (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
        (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
        (= |position@cpu[1]'| at.nmi_handler.nmi_handle)
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
      (<= |nmi_handler.run_for@cpu'| |x'|))
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
          (= |kvm_nmi'| kvm_nmi.in_section)
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |kvm_nmi'| kvm_nmi.in_section)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |arrival'| arrival.next_after_seamret)
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=> (not |nmi_blocked'|) |saved_blocked'|))
    (=>
      (or
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.none)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.after_section))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=> (not |saved_blocked'|) (not |owed.some'|)))
    (=>
      (or
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |arrival'| arrival.next_after_seamret)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
          (= |kvm_nmi'| kvm_nmi.never)
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.after_section))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.next_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (not |fault'|)
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |latch_depth'| 1)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each)))
      (= |latched_nmi.value.in_asserted'| Membership.unknown))
    (=>
      (or
        (and (= |kvm_nmi'| kvm_nmi.never) (not |saved_blk'|))
        (= |latch_depth'| 1)
        (= |latch_depth'| 2)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |saved_blk'|)))
      (=>
        (and
          (or
            (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
            (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.resend_nmi)
            (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          |nmi_blocked'|
          (= |latch.count'| 0))
        (< |arrived'| 1)))
    (=>
      (or
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| at.vcpu_run.resend_nmi)
          (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (<= |arrived'| |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared)))
      (=>
        (and
          (or
            (= |position@cpu'| at.nmi_handler.exc_nmi)
            (= |position@cpu'| at.nmi_handler.default_do_nmi)
            (= |position@cpu'| at.nmi_handler.nmi_handle)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.resend_nmi)
            (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
            (= |position@cpu'| in.tdx_module.vm_entry))
          (= |latch.count'| 0))
        (<= |arrived'| |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (and
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and (= |kvm_nmi'| kvm_nmi.never) (= |latch_depth'| 0))
        (and (= |latch_depth'| 0) (= |devices'| devices.shared))
        (and (not |fault'|) (= |latch_depth'| 0) |saved_blk'| (= |stray_iret'| stray_iret.none))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0))
        (and (= |propagate'| propagate.all_exits) (= |latch_depth'| 0)))
      (=> |nmi_blocked'| (< |latch[0].nmi'| 1)))
    (=>
      (or
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_before_seamret))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (and (or (= |1.in_asserted'| 0) (= |1.in_asserted'| 1)) (<= 1 |nmi_handler.nmi@cpu'|))
        (< 0 |nmi_handler.asked@cpu'|)))
    (=>
      (or
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
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
        (not (= |nmi_state'| NmiState.latched))))
    (=>
      (or
        (and
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|))
        (and (= |kvm_nmi'| kvm_nmi.never) (not |saved_blk'|))
        (and (not |saved_blk'|) (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |saved_blk'|)))
      (=>
        (or
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
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
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (and
          (or
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
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          (= |1.in_asserted'| 1))
        (< |arrived'| 1)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
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
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each)))
      (=> (= |latch.count'| 1) (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each)))
      (=> (or (= |depth@cpu'| 3) (= |depth@cpu'| 4) (= |depth@cpu'| 5)) (< |latch[0].nmi'| 1)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (<= 1 |owed.value.nmi'|) (<= |arrived'| |owed.value.nmi'|)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.never)
          (= |latch_depth'| 0))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and (= |propagate'| propagate.all_exits) (= |latch_depth'| 0)))
      (=>
        (and
          (or
            (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
            (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.resend_nmi)
            (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          |nmi_blocked'|
          (= |1.in_asserted'| 1))
        (< |latch[0].nmi'| 1)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
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
          (or (= |stray_iret'| stray_iret.smm) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.all_exits)
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (= |latch.count'| 1)
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
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |propagate'| propagate.all_exits)
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 1))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (not |fault'|)
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          (= |latch_depth'| 2)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)
          (= |latch_depth'| 0)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (= |latch_depth'| 0)
          (= |devices'| devices.one_each)))
      (not (= |latch[0].nmi.in_asserted'| Membership.no)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.none)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)))
      (=>
        (and
          (or
            (= |position@cpu'| idle)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.tdx_module.seamret))
          (= |latch.count'| 1))
        (not (= |1.in_asserted'| 1))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (and
          (or (= |depth@cpu'| 3) (= |depth@cpu'| 4) (= |depth@cpu'| 5))
          (= |1.in_asserted'| 1))
        (< |arrived'| 1)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (and
          (not |nmi_blocked'|)
          (or
            (= |host_rip'| Rip.nowhere)
            (= |host_rip'| Rip.before_seamcall)
            (= |host_rip'| Rip.after_seamret)
            (= |host_rip'| Rip.nmi_helper)
            (= |host_rip'| Rip.after_nmi_check)
            (= |host_rip'| Rip.in_handler)))
        (< |owed.value.nmi'| 1)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          (= |1.in_asserted'| 1))
        (< |arrived'| 1)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=>
        (and
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
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          (= |1.in_asserted'| 1))
        (< |arrived'| 1)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |arrival'| arrival.anywhere) (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (not |saved_blk'|)
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |saved_blk'|)
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          |noinstr_tag'|
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and (= |propagate'| propagate.all_exits) (not |saved_blk'|)))
      (not |saved_blocked'|))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.one_each))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.one_each)))
      (=>
        (or
          (= |position@cpu'| idle)
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
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (= |latch_depth'| 0))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.one_each))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.one_each))
        (and (= |propagate'| propagate.all_exits) (= |latch_depth'| 0)))
      (=>
        (and
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
          |nmi_blocked'|)
        (not (= |latch[0].nmi.in_asserted'| Membership.no))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each)))
      (=>
        (= |latch[0].nmi.in_asserted'| Membership.no)
        (or (= |depth@cpu'| 1) (= |depth@cpu'| 2))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and (= |kvm_nmi'| kvm_nmi.after_section) (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.one_each)))
      (not (= |owed.value.nmi.in_asserted'| Membership.no)))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_after_seamret)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (and
          (or
            (= |position@cpu'| idle)
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
            (= |position@cpu'| at.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          (not |nmi_blocked'|))
        (not (= |host_rip'| Rip.after_seamret))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_after_seamret)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (not |nmi_blocked'|)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared)))
      (= |y.in_asserted'| 1))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (not |nmi_blocked'|)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
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
          (= |devices'| devices.one_each)))
      (=>
        (= |depth@cpu'| 3)
        (or
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late))))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.after_section))
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (= |arrival'| arrival.next_before_entry)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret))
          (= |devices'| devices.one_each)))
      (=>
        (= |latch.count'| 1)
        (or
          (= |position@cpu[0]'| idle)
          (= |position@cpu[0]'| at.vcpu_run.guest_state_enter_irqoff)
          (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
          (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))))
    (=>
      (or
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=> (not |nmi_blocked'|) (not |owed.some'|)))
    (=>
      (or
        (and (or (= |latch_depth'| 0) (= |latch_depth'| 1)) (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |devices'| devices.shared))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          |saved_blk'|)
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          |saved_blk'|))
      (=>
        (and
          (or
            (= |position@cpu'| idle)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          (= |latch.count'| 1))
        (not (= |1.in_asserted'| 1))))
    (=>
      (or
        (and
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (not |smi_pending'|))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 0)
          (= |devices'| devices.one_each))
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (= |latch[0].nmi.in_asserted'| Membership.no) (not |owed.some'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=> (= |nmi_state'| NmiState.latched) (= |position@cpu[1]'| idle)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (= |nmi_state'| NmiState.latched) (= |depth@cpu'| 2)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (and
          (or
            (= |position@cpu'| idle)
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
            (= |position@cpu'| at.tdx_module.seamret))
          (= |depth@cpu'| 3))
        (< 0 |nmi_handler.asked@cpu[1]'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (or (= |nmi_state'| NmiState.not_running) (= |nmi_state'| NmiState.latched))
        (< |nmi_handler.run_for@cpu[1]'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))))
      (=>
        (or
          (= |position@cpu[1]'| at.nmi_handler.exc_nmi)
          (= |position@cpu[1]'| at.nmi_handler.default_do_nmi)
          (= |position@cpu[1]'| at.nmi_handler.nmi_handle)
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
          (= |position@cpu[1]'| at.tdx_module.seamret))
        (not (= |1.in_asserted'| 1))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (= |nmi_state'| NmiState.latched) (< 0 |nmi_handler.asked@cpu'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (= |nmi_state'| NmiState.latched) (not (= |latch.count'| 1))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (= |nmi_state'| NmiState.latched) (not (= |1.in_asserted'| 1))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 1)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared)))
      (=>
        (and
          (or
            (= |position@cpu'| idle)
            (= |position@cpu'| at.nmi_handler.exc_nmi)
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
          (= |nmi_state'| NmiState.executing))
        (< 0 |nmi_handler.asked@cpu[1]'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (= |devices'| devices.shared))
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi))
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
        (<= |owed.value.nmi'| |latch[0].nmi'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (<= |arrived'| |nmi_handler.nmi@cpu'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |latch_depth'| 2)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.after_section))
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_before_seamret))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (<= 1 |latch[0].nmi'|) (<= |arrived'| |latch[0].nmi'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (or
          (= |position@cpu'| idle)
          (= |position@cpu'| at.nmi_handler.exc_nmi)
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
        (not (= |nmi_state'| NmiState.executing))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (or (= |position@cpu[1]'| idle) (= |position@cpu[1]'| in.tdx_module.vm_entry)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (< |latched_nmi.value'| 1))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (or
          (= |position@cpu'| idle)
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
          (= |position@cpu'| at.tdx_module.seamret))
        (not (= |depth@cpu'| 3))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.shared))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check))))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| at.nmi_handler.nmi_handle)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| at.tdx_module.vm_entry)
          (= |position@cpu'| in.tdx_module.vm_entry)
          (= |position@cpu'| at.tdx_module.seamret))
        |nmi_blocked'|))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (= |kvm_nmi'| kvm_nmi.in_section)
        (= |kvm_nmi'| kvm_nmi.after_section)
        (= |kvm_nmi'| kvm_nmi.self_ipi)
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
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
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_before_seamret))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (and
          (or
            (= |position@cpu'| at.nmi_handler.exc_nmi)
            (= |position@cpu'| at.nmi_handler.default_do_nmi)
            (= |position@cpu'| at.nmi_handler.nmi_handle)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| in.tdx_module.vm_entry))
          (= |1.in_asserted'| 1))
        (< 0 |nmi_handler.asked@cpu'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_before_seamret))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (or (= |latch.count'| 1) (= |latch.count'| 2)) (not (= |1.in_asserted'| 1))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_before_seamret))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          |saved_blk'|)
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |1.in_asserted'| 1))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (or (= |stray_iret'| stray_iret.smm) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (and
          (or
            (= |position@cpu'| at.nmi_handler.exc_nmi)
            (= |position@cpu'| at.nmi_handler.default_do_nmi)
            (= |position@cpu'| at.nmi_handler.nmi_handle)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| in.tdx_module.vm_entry))
          (= |latch.count'| 1))
        (< 0 |nmi_handler.asked@cpu'|)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret))
          (or (= |stray_iret'| stray_iret.smm) (= |stray_iret'| stray_iret.machine_check)))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (= |latch_depth'| 0)
          (or (= |stray_iret'| stray_iret.none) (= |stray_iret'| stray_iret.machine_check)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=>
        (or
          (= |position@cpu'| at.nmi_handler.exc_nmi)
          (= |position@cpu'| at.nmi_handler.default_do_nmi)
          (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
          (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
          (= |position@cpu'| in.tdx_module.vm_entry))
        (not (= |latch.count'| 1))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.first_before_seamret)))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared)))
      (=> (or (= |latch.count'| 1) (= |latch.count'| 2)) (< |owed.value.nmi'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
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
          |saved_blk'|)
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and (= |latch_depth'| 2) (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and (= |propagate'| propagate.all_exits) (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))))
      (=> (or (= |1.in_asserted'| 0) (= |1.in_asserted'| 1)) (< |owed.value.nmi'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |kvm_nmi'| kvm_nmi.never)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2)))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |saved_blk'|)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 2)
          |saved_blk'|
          (= |devices'| devices.one_each)))
      (=>
        (and
          (or
            (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
            (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.resend_nmi)
            (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          |nmi_blocked'|
          (= |latch.count'| 0)
          (not |owed.some'|))
        (< |arrived'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (not |saved_blk'|)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2)))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          (= |latch_depth'| 2)
          |saved_blk'|
          (= |devices'| devices.one_each)))
      (=>
        (and
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
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          |nmi_blocked'|
          (= |latch.count'| 0))
        (< |arrived'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.never)
          (= |latch_depth'| 0))
        (and
          (= |propagate'| propagate.nmi_exits)
          (= |kvm_nmi'| kvm_nmi.in_section)
          (not |fault'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)))
      (=>
        (and
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
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          |nmi_blocked'|
          (= |1.in_asserted'| 1))
        (< |latch[0].nmi'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (= |kvm_nmi'| kvm_nmi.never)
          (= |latch_depth'| 0))
        (and
          (= |propagate'| propagate.nmi_exits)
          (not |fault'|)
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (= |kvm_nmi'| kvm_nmi.in_section)
          (not |fault'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or (= |kvm_nmi'| kvm_nmi.never) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.nmi_exits) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 1)
          (= |devices'| devices.shared))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))))
      (=>
        (and
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
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          |nmi_blocked'|
          (= |latch.count'| 1))
        (not (= |1.in_asserted'| 1))))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 0)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (= |arrival'| arrival.next_after_seamret)
          |saved_blk'|
          (= |devices'| devices.one_each)))
      (=> (not |saved_blocked'|) (= |latch.count'| 0)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |arrival'| arrival.next_after_seamret)
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
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
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (= |kvm_nmi'| kvm_nmi.in_section)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.in_section)
          (not |fault'|)
          (or (= |latch_depth'| 0) (= |latch_depth'| 1))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |arrival'| arrival.next_after_seamret)
          |saved_blk'|
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (= |latch_depth'| 1)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)
          (= |devices'| devices.one_each)))
      (=> (not |saved_blocked'|) (= |depth@cpu'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (= |kvm_nmi'| kvm_nmi.after_section)
          |noinstr_tag'|
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret)))
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.all_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.never)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.all_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |latch_depth'| 0)
          (or
            (= |arrival'| arrival.next_before_entry)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (= |devices'| devices.one_each))
        (and
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (= |arrival'| arrival.first_before_seamret)
          (= |devices'| devices.one_each))
        (and
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          |saved_blk'|
          (= |stray_iret'| stray_iret.none))
        (and
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          |noinstr_tag'|
          |saved_blk'|
          (= |stray_iret'| stray_iret.none)))
      (=>
        (and
          (or
            (= |position@cpu'| idle)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.tdx_module.vm_entry)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.tdx_module.seamret)
            (= |position@cpu'| at.td_guest.run))
          (= |1.in_asserted'| 1))
        (< |latch[0].nmi'| 1)))
    (=>
      (or
        (and
          (or (= |propagate'| propagate.none) (= |propagate'| propagate.nmi_exits))
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|)
          (= |devices'| devices.one_each))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or
            (= |kvm_nmi'| kvm_nmi.in_section)
            (= |kvm_nmi'| kvm_nmi.after_section)
            (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (not |saved_blk'|)
          (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |kvm_nmi'| kvm_nmi.in_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          |noinstr_tag'|
          (or (= |latch_depth'| 1) (= |latch_depth'| 2))
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (or
            (= |arrival'| arrival.anywhere)
            (= |arrival'| arrival.next_before_seamret)
            (= |arrival'| arrival.next_after_seamret)
            (= |arrival'| arrival.first_before_seamret))
          (not |saved_blk'|))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |fault'|)
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none))
        (and
          (= |propagate'| propagate.nmi_exits)
          (or (= |kvm_nmi'| kvm_nmi.after_section) (= |kvm_nmi'| kvm_nmi.self_ipi))
          (not |saved_blk'|)
          (= |devices'| devices.shared))
        (and
          (= |propagate'| propagate.nmi_exits)
          (= |kvm_nmi'| kvm_nmi.self_ipi)
          |noinstr_tag'|
          (not |saved_blk'|)
          (= |stray_iret'| stray_iret.none)))
      (=>
        (and
          (or
            (= |position@cpu'| at.vcpu_run.guest_state_enter_irqoff)
            (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
            (= |position@cpu'| at.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi)
            (= |position@cpu'| at.vcpu_run.resend_nmi)
            (= |position@cpu'| at.vcpu_run.guest_state_exit_irqoff)
            (= |position@cpu'| in.vcpu_run.vmx_handle_nmi_late)
            (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
            (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
            (= |position@cpu'| in.tdx_module.vm_entry)
            (= |position@cpu'| at.td_guest.run))
          |nmi_blocked'|)
        |owed.some'|))
    (=> |kvm_mark'| (< 0 |arrived'|))
    (=> |kvm_mark'| (= |exit~'| Exit.nmi))
    (=>
      |kvm_mark'|
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.resend_nmi)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
        (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)))
    (=> |owed.some'| (< 0 |owed.value.nmi'|))
    (=>
      |owed.some'|
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)))
    (=>
      |saved_blocked'|
      (or
        (= |position@cpu[0]'| idle)
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
    (=> |smi_pending'| |smi_seen'|)
    (=> |monitor:in_order'| (< 0 |arrived'|))
    (=> |monitor:in_order'| (< |x'| |arrived'|))
    (=> |monitor:in_order'| (<= |x'| |arrived'|))
    (=> |monitor:in_order'| (<= |y'| |arrived'|))
    (not (= |x.in_asserted'| 0))
    (not (= |y.in_asserted'| 0))
    (not (= |1.in_asserted'| 0))
    (or (= |depth@cpu'| 0) (= |depth@cpu'| 1) (= |depth@cpu'| 2) (= |depth@cpu'| 3))
    (or
      (= |host_rip'| Rip.before_seamcall)
      (= |host_rip'| Rip.after_seamret)
      (= |host_rip'| Rip.nmi_helper)
      (= |host_rip'| Rip.after_nmi_check)
      (= |host_rip'| Rip.outside))
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
      (= |position@cpu'| at.vcpu_run.kvm_after_interrupt_late)
      (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
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
      (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt)
      (= |position@cpu[0]'| at.vcpu_run.guest_state_exit_irqoff)
      (= |position@cpu[0]'| at.vcpu_run.vmx_handle_nmi_late)
      (= |position@cpu[0]'| in.vcpu_run.vmx_handle_nmi_late)
      (= |position@cpu[0]'| at.vcpu_run.kvm_after_interrupt_late)
      (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop))
    (or
      (= |position@cpu[1]'| idle)
      (= |position@cpu[1]'| at.nmi_handler.nmi_handle)
      (= |position@cpu[1]'| in.tdx_module.vm_entry))
    (not |bad.in_order'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
