; property: none_lost
; says: property none_lost "every interrupt is handled in the end" = at end pending is empty and owed is none
; model: models/external_interrupt.seam
; variant: interrupts=..
; method: clauses of a small instance, kept by induction
; lemmas: 19
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 5dedf3b7c45d9b88b0ed3ae386e3f1241532752b2a3aecc2edcb7a0e0e61101c
; sanity: every answer is `sat` (15 of them), or the proof would be about
; nothing: initial states, moves, and each action that can happen.
(set-logic QF_LIA)
; BEGIN MODEL external_interrupt
(define-fun idle () Int 0)
(define-fun at.vcpu_run.local_irq_disable () Int 1)
(define-fun at.vcpu_run.tdh_vp_enter () Int 2)
(define-fun in.vcpu_run.tdh_vp_enter () Int 3)
(define-fun at.vcpu_run.open_early () Int 4)
(define-fun at.vcpu_run.vmx_handle_exit_irqoff () Int 5)
(define-fun in.vcpu_run.vmx_handle_exit_irqoff () Int 6)
(define-fun at.vcpu_run.local_irq_enable () Int 7)
(define-fun at.vcpu_run.back_in_the_run_loop () Int 8)
(define-fun at.td_guest.run () Int 9)
(define-fun at.irq_handler.handle () Int 10)
(define-fun at.irq_handler.iret_from_handler () Int 11)
(declare-const interrupts Int)
(declare-const irqs_off Bool)
(declare-const pending.count Int)
(declare-const |pending[0]| Int)
(declare-const |pending[1]| Int)
(declare-const |pending[2]| Int)
(declare-const arrived Int)
(declare-const owed.some Bool)
(declare-const owed.value Int)
(declare-const depth@cpu Int)
(declare-const position@cpu Int)
(declare-const |position@cpu[0]| Int)
(declare-const |position@cpu[1]| Int)
(declare-const |position@cpu[2]| Int)
(declare-const irq_handler.n@cpu Int)
(declare-const |irq_handler.n@cpu[0]| Int)
(declare-const |irq_handler.n@cpu[1]| Int)
(declare-const |irq_handler.n@cpu[2]| Int)
(declare-const irq_handler.was_off@cpu Bool)
(declare-const |irq_handler.was_off@cpu[0]| Bool)
(declare-const |irq_handler.was_off@cpu[1]| Bool)
(declare-const |irq_handler.was_off@cpu[2]| Bool)
(declare-const |interrupts'| Int)
(declare-const |irqs_off'| Bool)
(declare-const |pending.count'| Int)
(declare-const |pending[0]'| Int)
(declare-const |pending[1]'| Int)
(declare-const |pending[2]'| Int)
(declare-const |arrived'| Int)
(declare-const |owed.some'| Bool)
(declare-const |owed.value'| Int)
(declare-const |depth@cpu'| Int)
(declare-const |position@cpu'| Int)
(declare-const |position@cpu[0]'| Int)
(declare-const |position@cpu[1]'| Int)
(declare-const |position@cpu[2]'| Int)
(declare-const |irq_handler.n@cpu'| Int)
(declare-const |irq_handler.n@cpu[0]'| Int)
(declare-const |irq_handler.n@cpu[1]'| Int)
(declare-const |irq_handler.n@cpu[2]'| Int)
(declare-const |irq_handler.was_off@cpu'| Bool)
(declare-const |irq_handler.was_off@cpu[0]'| Bool)
(declare-const |irq_handler.was_off@cpu[1]'| Bool)
(declare-const |irq_handler.was_off@cpu[2]'| Bool)
(define-fun ranges () Bool
  (and
    (<= 1 interrupts)
    (<= 0 pending.count)
    (<= pending.count 3)
    (<= 1 |pending[0]|)
    (<= 1 |pending[1]|)
    (<= 1 |pending[2]|)
    (<= 0 arrived)
    (<= 1 owed.value)
    (<= 0 depth@cpu)
    (<= depth@cpu 4)
    (<= 0 position@cpu)
    (<= position@cpu 11)
    (<= 0 |position@cpu[0]|)
    (<= |position@cpu[0]| 11)
    (<= 0 |position@cpu[1]|)
    (<= |position@cpu[1]| 11)
    (<= 0 |position@cpu[2]|)
    (<= |position@cpu[2]| 11)
    (<= 1 irq_handler.n@cpu)
    (<= 1 |irq_handler.n@cpu[0]|)
    (<= 1 |irq_handler.n@cpu[1]|)
    (<= 1 |irq_handler.n@cpu[2]|)))
(define-fun init () Bool
  (and
    (<= 1 interrupts)
    (not irqs_off)
    (= pending.count 0)
    (= |pending[0]| 1)
    (= |pending[1]| 1)
    (= |pending[2]| 1)
    (= arrived 0)
    (not owed.some)
    (= owed.value 1)
    (= depth@cpu 1)
    (= position@cpu at.vcpu_run.local_irq_disable)
    (= |position@cpu[0]| idle)
    (= |position@cpu[1]| idle)
    (= |position@cpu[2]| idle)
    (= irq_handler.n@cpu 1)
    (= |irq_handler.n@cpu[0]| 1)
    (= |irq_handler.n@cpu[1]| 1)
    (= |irq_handler.n@cpu[2]| 1)
    (not irq_handler.was_off@cpu)
    (not |irq_handler.was_off@cpu[0]|)
    (not |irq_handler.was_off@cpu[1]|)
    (not |irq_handler.was_off@cpu[2]|)))
(define-fun same.pending () Bool
  (and
    (= |pending.count'| pending.count)
    (= |pending[0]'| |pending[0]|)
    (= |pending[1]'| |pending[1]|)
    (= |pending[2]'| |pending[2]|)))
(define-fun same.owed () Bool (and (= |owed.some'| owed.some) (= |owed.value'| owed.value)))
(define-fun same.cpu.irq_handler () Bool
  (and
    (= |irq_handler.n@cpu'| irq_handler.n@cpu)
    (= |irq_handler.was_off@cpu'| irq_handler.was_off@cpu)))
(define-fun same.cpu.stack () Bool
  (and
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu'| position@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
    (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
    (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
    (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
    (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
    (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)))
(define-fun same.cpu () Bool (and same.cpu.irq_handler same.cpu.stack))
(define-fun urgent.cpu () Bool
  (and
    (not (= pending.count 0))
    (not irqs_off)
    (or
      (and (<= 1 position@cpu) (<= position@cpu 8))
      (= position@cpu at.irq_handler.iret_from_handler)
      (= |position@cpu[0]| at.irq_handler.iret_from_handler)
      (= |position@cpu[1]| at.irq_handler.iret_from_handler)
      (= |position@cpu[2]| at.irq_handler.iret_from_handler))))
(define-fun vcpu_run.local_irq_disable () Bool
  (and
    (= position@cpu at.vcpu_run.local_irq_disable)
    (not urgent.cpu)
    |irqs_off'|
    (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
    (= |interrupts'| interrupts)
    (= |arrived'| arrived)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
    (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
    (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
    (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
    (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
    (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
    same.pending
    same.owed
    same.cpu.irq_handler))
(define-fun vcpu_run.tdh_vp_enter () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.vcpu_run.tdh_vp_enter)
      (not urgent.cpu)
      (< depth@cpu 4)
      (= |depth@cpu'| (+ depth@cpu 1))
      (= |position@cpu'| at.td_guest.run)
      (= |position@cpu[0]'| (ite (= !1 0) 3 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 3 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 3 |position@cpu[2]|))
      (= |interrupts'| interrupts)
      (= |irqs_off'| irqs_off)
      (= |arrived'| arrived)
      (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
      (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
      (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
      (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
      (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
      (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
      same.pending
      same.owed
      same.cpu.irq_handler)))
(define-fun vcpu_run.vmx_handle_exit_irqoff () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.vcpu_run.open_early)
      (not urgent.cpu)
      owed.some
      (<= 1 owed.value)
      (<= owed.value interrupts)
      (<= 1 owed.value)
      (<= owed.value interrupts)
      (< depth@cpu 4)
      (not |owed.some'|)
      (= |owed.value'| 1)
      (= |depth@cpu'| (+ depth@cpu 1))
      (= |position@cpu'| at.irq_handler.handle)
      (= |position@cpu[0]'| (ite (= !1 0) 6 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 6 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 6 |position@cpu[2]|))
      (= |irq_handler.n@cpu'| owed.value)
      (= |irq_handler.was_off@cpu'| irqs_off)
      (= |interrupts'| interrupts)
      (= |irqs_off'| irqs_off)
      (= |arrived'| arrived)
      (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
      (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
      (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
      (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
      (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
      (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
      same.pending)))
(define-fun vcpu_run.local_irq_enable () Bool
  (and
    (= position@cpu at.vcpu_run.open_early)
    (not urgent.cpu)
    (not owed.some)
    (not |irqs_off'|)
    (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
    (= |interrupts'| interrupts)
    (= |arrived'| arrived)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
    (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
    (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
    (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
    (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
    (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
    same.pending
    same.owed
    same.cpu.irq_handler))
(define-fun vcpu_run.vmx_handle_exit_irqoff/2 () Bool
  (let ((!1 (- depth@cpu 1)))
    (and
      (= position@cpu at.vcpu_run.vmx_handle_exit_irqoff)
      (not urgent.cpu)
      owed.some
      (<= 1 owed.value)
      (<= owed.value interrupts)
      (<= 1 owed.value)
      (<= owed.value interrupts)
      (< depth@cpu 4)
      (not |owed.some'|)
      (= |owed.value'| 1)
      (= |depth@cpu'| (+ depth@cpu 1))
      (= |position@cpu'| at.irq_handler.handle)
      (= |position@cpu[0]'| (ite (= !1 0) 6 |position@cpu[0]|))
      (= |position@cpu[1]'| (ite (= !1 1) 6 |position@cpu[1]|))
      (= |position@cpu[2]'| (ite (= !1 2) 6 |position@cpu[2]|))
      (= |irq_handler.n@cpu'| owed.value)
      (= |irq_handler.was_off@cpu'| irqs_off)
      (= |interrupts'| interrupts)
      (= |irqs_off'| irqs_off)
      (= |arrived'| arrived)
      (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
      (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
      (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
      (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
      (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
      (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
      same.pending)))
(define-fun vcpu_run.local_irq_enable/2 () Bool
  (and
    (= position@cpu at.vcpu_run.vmx_handle_exit_irqoff)
    (not urgent.cpu)
    (not owed.some)
    (not |irqs_off'|)
    (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
    (= |interrupts'| interrupts)
    (= |arrived'| arrived)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
    (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
    (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
    (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
    (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
    (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
    same.pending
    same.owed
    same.cpu.irq_handler))
(define-fun vcpu_run.local_irq_enable/3 () Bool
  (and
    (= position@cpu at.vcpu_run.local_irq_enable)
    (not urgent.cpu)
    (not |irqs_off'|)
    (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
    (= |interrupts'| interrupts)
    (= |arrived'| arrived)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
    (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
    (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
    (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
    (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
    (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
    same.pending
    same.owed
    same.cpu.irq_handler))
(define-fun vcpu_run.back_in_the_run_loop () Bool
  (and
    (= position@cpu at.vcpu_run.back_in_the_run_loop)
    (not urgent.cpu)
    (= |depth@cpu'| 0)
    (= |position@cpu'| idle)
    (= |interrupts'| interrupts)
    (= |irqs_off'| irqs_off)
    (= |arrived'| arrived)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
    (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
    (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
    (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
    (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
    (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
    same.pending
    same.owed
    same.cpu.irq_handler))
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
                (and
                  (= position@cpu at.td_guest.run)
                  (not urgent.cpu)
                  (not (= pending.count 0))
                  (not (= pending.count 0))
                  (<= 1 |pending[0]|)
                  (<= |pending[0]| interrupts)
                  (<= |pending[0]| interrupts)
                  |irqs_off'|
                  (= |pending.count'| (- pending.count 1))
                  (= |pending[0]'| |pending[1]|)
                  (= |pending[1]'| |pending[2]|)
                  (= |pending[2]'| 1)
                  |owed.some'|
                  (= |owed.value'| |pending[0]|)
                  (= |depth@cpu'| (- depth@cpu 1))
                  (=
                    |position@cpu'|
                    (ite (= position@cpu!2 3) 4 (ite (= position@cpu!2 6) 7 position@cpu!2)))
                  (= |position@cpu[0]'| (ite (= !3 0) 0 |position@cpu[0]|))
                  (= |position@cpu[1]'| (ite (= !3 1) 0 |position@cpu[1]|))
                  (= |position@cpu[2]'| (ite (= !3 2) 0 |position@cpu[2]|))
                  (=
                    |irq_handler.n@cpu'|
                    (ite
                      (= !4 0)
                      |irq_handler.n@cpu[0]|
                      (ite
                        (= !4 1)
                        |irq_handler.n@cpu[1]|
                        (ite (= !4 2) |irq_handler.n@cpu[2]| 0))))
                  (= |irq_handler.n@cpu[0]'| (ite (= !6 0) 1 |irq_handler.n@cpu[0]|))
                  (= |irq_handler.n@cpu[1]'| (ite (= !6 1) 1 |irq_handler.n@cpu[1]|))
                  (= |irq_handler.n@cpu[2]'| (ite (= !6 2) 1 |irq_handler.n@cpu[2]|))
                  (=
                    |irq_handler.was_off@cpu'|
                    (ite
                      (= !7 0)
                      |irq_handler.was_off@cpu[0]|
                      (ite
                        (= !7 1)
                        |irq_handler.was_off@cpu[1]|
                        (and (= !7 2) |irq_handler.was_off@cpu[2]|))))
                  (=
                    |irq_handler.was_off@cpu[0]'|
                    (not (= (ite (= !9 0) 0 (ite |irq_handler.was_off@cpu[0]| 1 0)) 0)))
                  (=
                    |irq_handler.was_off@cpu[1]'|
                    (not (= (ite (= !9 1) 0 (ite |irq_handler.was_off@cpu[1]| 1 0)) 0)))
                  (=
                    |irq_handler.was_off@cpu[2]'|
                    (not (= (ite (= !9 2) 0 (ite |irq_handler.was_off@cpu[2]| 1 0)) 0)))
                  (= |interrupts'| interrupts)
                  (= |arrived'| arrived))))))))))
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
                (and
                  (= position@cpu at.td_guest.run)
                  (not urgent.cpu)
                  (= pending.count 0)
                  |irqs_off'|
                  (= |depth@cpu'| (- depth@cpu 1))
                  (=
                    |position@cpu'|
                    (ite (= position@cpu!2 3) 4 (ite (= position@cpu!2 6) 7 position@cpu!2)))
                  (= |position@cpu[0]'| (ite (= !3 0) 0 |position@cpu[0]|))
                  (= |position@cpu[1]'| (ite (= !3 1) 0 |position@cpu[1]|))
                  (= |position@cpu[2]'| (ite (= !3 2) 0 |position@cpu[2]|))
                  (=
                    |irq_handler.n@cpu'|
                    (ite
                      (= !4 0)
                      |irq_handler.n@cpu[0]|
                      (ite
                        (= !4 1)
                        |irq_handler.n@cpu[1]|
                        (ite (= !4 2) |irq_handler.n@cpu[2]| 0))))
                  (= |irq_handler.n@cpu[0]'| (ite (= !6 0) 1 |irq_handler.n@cpu[0]|))
                  (= |irq_handler.n@cpu[1]'| (ite (= !6 1) 1 |irq_handler.n@cpu[1]|))
                  (= |irq_handler.n@cpu[2]'| (ite (= !6 2) 1 |irq_handler.n@cpu[2]|))
                  (=
                    |irq_handler.was_off@cpu'|
                    (ite
                      (= !7 0)
                      |irq_handler.was_off@cpu[0]|
                      (ite
                        (= !7 1)
                        |irq_handler.was_off@cpu[1]|
                        (and (= !7 2) |irq_handler.was_off@cpu[2]|))))
                  (=
                    |irq_handler.was_off@cpu[0]'|
                    (not (= (ite (= !9 0) 0 (ite |irq_handler.was_off@cpu[0]| 1 0)) 0)))
                  (=
                    |irq_handler.was_off@cpu[1]'|
                    (not (= (ite (= !9 1) 0 (ite |irq_handler.was_off@cpu[1]| 1 0)) 0)))
                  (=
                    |irq_handler.was_off@cpu[2]'|
                    (not (= (ite (= !9 2) 0 (ite |irq_handler.was_off@cpu[2]| 1 0)) 0)))
                  (= |interrupts'| interrupts)
                  (= |arrived'| arrived)
                  same.pending
                  same.owed)))))))))
(define-fun irq_handler.handle () Bool
  (and
    (= position@cpu at.irq_handler.handle)
    (not urgent.cpu)
    (<= irq_handler.n@cpu interrupts)
    |irqs_off'|
    (= |position@cpu'| at.irq_handler.iret_from_handler)
    (= |interrupts'| interrupts)
    (= |arrived'| arrived)
    (= |depth@cpu'| depth@cpu)
    (= |position@cpu[0]'| |position@cpu[0]|)
    (= |position@cpu[1]'| |position@cpu[1]|)
    (= |position@cpu[2]'| |position@cpu[2]|)
    (= |irq_handler.n@cpu[0]'| |irq_handler.n@cpu[0]|)
    (= |irq_handler.n@cpu[1]'| |irq_handler.n@cpu[1]|)
    (= |irq_handler.n@cpu[2]'| |irq_handler.n@cpu[2]|)
    (= |irq_handler.was_off@cpu[0]'| |irq_handler.was_off@cpu[0]|)
    (= |irq_handler.was_off@cpu[1]'| |irq_handler.was_off@cpu[1]|)
    (= |irq_handler.was_off@cpu[2]'| |irq_handler.was_off@cpu[2]|)
    same.pending
    same.owed
    same.cpu.irq_handler))
(define-fun irq_handler.iret_from_handler () Bool
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
                (and
                  (= position@cpu at.irq_handler.iret_from_handler)
                  (not urgent.cpu)
                  (= |irqs_off'| irq_handler.was_off@cpu)
                  (= |depth@cpu'| (ite (= depth@cpu 1) 0 (- depth@cpu 1)))
                  (=
                    |position@cpu'|
                    (ite
                      (= depth@cpu 1)
                      0
                      (ite (= position@cpu!2 3) 4 (ite (= position@cpu!2 6) 7 position@cpu!2))))
                  (=
                    |position@cpu[0]'|
                    (ite (= depth@cpu 1) |position@cpu[0]| (ite (= !3 0) 0 |position@cpu[0]|)))
                  (=
                    |position@cpu[1]'|
                    (ite (= depth@cpu 1) |position@cpu[1]| (ite (= !3 1) 0 |position@cpu[1]|)))
                  (=
                    |position@cpu[2]'|
                    (ite (= depth@cpu 1) |position@cpu[2]| (ite (= !3 2) 0 |position@cpu[2]|)))
                  (=
                    |irq_handler.n@cpu'|
                    (ite
                      (= depth@cpu 1)
                      1
                      (ite
                        (= !4 0)
                        |irq_handler.n@cpu[0]|
                        (ite
                          (= !4 1)
                          |irq_handler.n@cpu[1]|
                          (ite (= !4 2) |irq_handler.n@cpu[2]| 0)))))
                  (=
                    |irq_handler.n@cpu[0]'|
                    (ite
                      (= depth@cpu 1)
                      |irq_handler.n@cpu[0]|
                      (ite (= !6 0) 1 |irq_handler.n@cpu[0]|)))
                  (=
                    |irq_handler.n@cpu[1]'|
                    (ite
                      (= depth@cpu 1)
                      |irq_handler.n@cpu[1]|
                      (ite (= !6 1) 1 |irq_handler.n@cpu[1]|)))
                  (=
                    |irq_handler.n@cpu[2]'|
                    (ite
                      (= depth@cpu 1)
                      |irq_handler.n@cpu[2]|
                      (ite (= !6 2) 1 |irq_handler.n@cpu[2]|)))
                  (=
                    |irq_handler.was_off@cpu'|
                    (not
                      (=
                        (ite
                          (= depth@cpu 1)
                          0
                          (ite
                            (ite
                              (= !7 0)
                              |irq_handler.was_off@cpu[0]|
                              (ite
                                (= !7 1)
                                |irq_handler.was_off@cpu[1]|
                                (and (= !7 2) |irq_handler.was_off@cpu[2]|)))
                            1
                            0))
                        0)))
                  (=
                    |irq_handler.was_off@cpu[0]'|
                    (not
                      (=
                        (ite
                          (= depth@cpu 1)
                          (ite |irq_handler.was_off@cpu[0]| 1 0)
                          (ite (= !9 0) 0 (ite |irq_handler.was_off@cpu[0]| 1 0)))
                        0)))
                  (=
                    |irq_handler.was_off@cpu[1]'|
                    (not
                      (=
                        (ite
                          (= depth@cpu 1)
                          (ite |irq_handler.was_off@cpu[1]| 1 0)
                          (ite (= !9 1) 0 (ite |irq_handler.was_off@cpu[1]| 1 0)))
                        0)))
                  (=
                    |irq_handler.was_off@cpu[2]'|
                    (not
                      (=
                        (ite
                          (= depth@cpu 1)
                          (ite |irq_handler.was_off@cpu[2]| 1 0)
                          (ite (= !9 2) 0 (ite |irq_handler.was_off@cpu[2]| 1 0)))
                        0)))
                  (= |interrupts'| interrupts)
                  (= |arrived'| arrived)
                  same.pending
                  same.owed)))))))))
(define-fun interrupt_arrives () Bool
  (and
    (not urgent.cpu)
    (< arrived interrupts)
    (not (= depth@cpu 0))
    (not (= pending.count 3))
    (<= (+ arrived 1) interrupts)
    (<= 1 (+ arrived 1))
    (<= (+ arrived 1) interrupts)
    (< pending.count 3)
    (= |pending.count'| (+ pending.count 1))
    (= |pending[0]'| (ite (= pending.count 0) (+ arrived 1) |pending[0]|))
    (= |pending[1]'| (ite (= pending.count 1) (+ arrived 1) |pending[1]|))
    (= |pending[2]'| (ite (= pending.count 2) (+ arrived 1) |pending[2]|))
    (= |arrived'| (+ arrived 1))
    (= |interrupts'| interrupts)
    (= |irqs_off'| irqs_off)
    same.cpu
    same.owed))
(define-fun deliver () Bool
  (let ((!1 (- depth@cpu 1)))
    (let ((!2 (- depth@cpu 1)))
      (let ((!3 (- depth@cpu 1)))
        (and
          (not (= pending.count 0))
          (not irqs_off)
          (or
            (and (<= 1 position@cpu) (<= position@cpu 8))
            (= position@cpu at.irq_handler.iret_from_handler)
            (= |position@cpu[0]| at.irq_handler.iret_from_handler)
            (= |position@cpu[1]| at.irq_handler.iret_from_handler)
            (= |position@cpu[2]| at.irq_handler.iret_from_handler))
          (not (= pending.count 0))
          (<= 1 |pending[0]|)
          (<= |pending[0]| interrupts)
          (<= 1 |pending[0]|)
          (<= |pending[0]| interrupts)
          (< depth@cpu 4)
          |irqs_off'|
          (= |pending.count'| (- pending.count 1))
          (= |pending[0]'| |pending[1]|)
          (= |pending[1]'| |pending[2]|)
          (= |pending[2]'| 1)
          (= |depth@cpu'| (+ depth@cpu 1))
          (= |position@cpu'| at.irq_handler.handle)
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
          (= |irq_handler.n@cpu'| |pending[0]|)
          (=
            |irq_handler.n@cpu[0]'|
            (ite
              (< 0 depth@cpu)
              (ite (= !2 0) irq_handler.n@cpu |irq_handler.n@cpu[0]|)
              |irq_handler.n@cpu[0]|))
          (=
            |irq_handler.n@cpu[1]'|
            (ite
              (< 0 depth@cpu)
              (ite (= !2 1) irq_handler.n@cpu |irq_handler.n@cpu[1]|)
              |irq_handler.n@cpu[1]|))
          (=
            |irq_handler.n@cpu[2]'|
            (ite
              (< 0 depth@cpu)
              (ite (= !2 2) irq_handler.n@cpu |irq_handler.n@cpu[2]|)
              |irq_handler.n@cpu[2]|))
          (not |irq_handler.was_off@cpu'|)
          (=
            |irq_handler.was_off@cpu[0]'|
            (ite
              (< 0 depth@cpu)
              (ite (= !3 0) irq_handler.was_off@cpu |irq_handler.was_off@cpu[0]|)
              |irq_handler.was_off@cpu[0]|))
          (=
            |irq_handler.was_off@cpu[1]'|
            (ite
              (< 0 depth@cpu)
              (ite (= !3 1) irq_handler.was_off@cpu |irq_handler.was_off@cpu[1]|)
              |irq_handler.was_off@cpu[1]|))
          (=
            |irq_handler.was_off@cpu[2]'|
            (ite
              (< 0 depth@cpu)
              (ite (= !3 2) irq_handler.was_off@cpu |irq_handler.was_off@cpu[2]|)
              |irq_handler.was_off@cpu[2]|))
          (= |interrupts'| interrupts)
          (= |arrived'| arrived)
          same.owed)))))
(define-fun instrumented_code () Bool
  (and
    (not urgent.cpu)
    (<= 1 position@cpu)
    (<= position@cpu 8)
    owed.some
    (= |interrupts'| interrupts)
    (= |irqs_off'| irqs_off)
    (= |arrived'| arrived)
    same.cpu
    same.pending
    same.owed))
(define-fun trans () Bool
  (or
    vcpu_run.local_irq_disable
    vcpu_run.tdh_vp_enter
    vcpu_run.vmx_handle_exit_irqoff
    vcpu_run.local_irq_enable
    vcpu_run.vmx_handle_exit_irqoff/2
    vcpu_run.local_irq_enable/2
    vcpu_run.local_irq_enable/3
    vcpu_run.back_in_the_run_loop
    |td_guest.run[either]|
    |td_guest.run[or #1]|
    irq_handler.handle
    irq_handler.iret_from_handler
    interrupt_arrives
    deliver
    instrumented_code))
(define-fun config () Bool true)
(define-fun safe () Bool
  (or
    (= position@cpu at.vcpu_run.local_irq_disable)
    (= position@cpu at.vcpu_run.tdh_vp_enter)
    (and (= position@cpu at.vcpu_run.open_early) owed.some)
    (and (= position@cpu at.vcpu_run.open_early) (not owed.some))
    (and (= position@cpu at.vcpu_run.vmx_handle_exit_irqoff) owed.some)
    (and (= position@cpu at.vcpu_run.vmx_handle_exit_irqoff) (not owed.some))
    (= position@cpu at.vcpu_run.local_irq_enable)
    (= position@cpu at.vcpu_run.back_in_the_run_loop)
    (and (= position@cpu at.td_guest.run) (not (= pending.count 0)))
    (and (= position@cpu at.td_guest.run) (= pending.count 0))
    (= position@cpu at.irq_handler.handle)
    (= position@cpu at.irq_handler.iret_from_handler)
    (and (< arrived interrupts) (not (= depth@cpu 0)) (not (= pending.count 3)))
    (and
      (not (= pending.count 0))
      (not irqs_off)
      (or
        (and (<= 1 position@cpu) (<= position@cpu 8))
        (= position@cpu at.irq_handler.iret_from_handler)
        (= |position@cpu[0]| at.irq_handler.iret_from_handler)
        (= |position@cpu[1]| at.irq_handler.iret_from_handler)
        (= |position@cpu[2]| at.irq_handler.iret_from_handler)))
    (and (<= 1 position@cpu) (<= position@cpu 8) owed.some)
    (and (= pending.count 0) (not owed.some))))
; END MODEL
(define-fun lemma.9ff01d6796fc () Bool (=> (= depth@cpu 1) (= |position@cpu[0]| idle)))
(define-fun lemma.4f0ae6ddc6cf () Bool (=> (= depth@cpu 2) (or (= position@cpu at.td_guest.run) (= position@cpu at.irq_handler.handle) (= position@cpu at.irq_handler.iret_from_handler))))
(define-fun lemma.432c19dfbec1 () Bool (=> (= position@cpu at.irq_handler.handle) (or (= |position@cpu[0]| at.vcpu_run.local_irq_disable) (= |position@cpu[0]| in.vcpu_run.vmx_handle_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.ffed7e21a839 () Bool (=> (= position@cpu at.irq_handler.iret_from_handler) (or (= |position@cpu[0]| at.vcpu_run.local_irq_disable) (= |position@cpu[0]| in.vcpu_run.vmx_handle_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.2b51c6fa751c () Bool (=> (= position@cpu at.td_guest.run) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter)))
(define-fun lemma.512930cc4b7a () Bool (=> (= position@cpu at.vcpu_run.back_in_the_run_loop) (= depth@cpu 1)))
(define-fun lemma.4e243fba3483 () Bool (=> (= position@cpu at.vcpu_run.back_in_the_run_loop) (not irqs_off)))
(define-fun lemma.db6c60fd2da1 () Bool (=> (= position@cpu at.vcpu_run.local_irq_disable) (= depth@cpu 1)))
(define-fun lemma.fa38788d805e () Bool (=> (= position@cpu idle) (= depth@cpu 0)))
(define-fun lemma.c3b8fc63af6d () Bool (=> (= position@cpu idle) (= pending.count 0)))
(define-fun lemma.317787e8242c () Bool (=> (= |position@cpu[0]| in.vcpu_run.vmx_handle_exit_irqoff) irq_handler.was_off@cpu))
(define-fun lemma.eb8c52b2ec8a () Bool (=> (not irqs_off) (or (= position@cpu idle) (= position@cpu at.vcpu_run.local_irq_disable) (= position@cpu at.vcpu_run.back_in_the_run_loop))))
(define-fun lemma.c33daf5259c5 () Bool (=> (or (= position@cpu idle) (= position@cpu at.vcpu_run.local_irq_disable) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu in.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.open_early) (= position@cpu at.vcpu_run.vmx_handle_exit_irqoff) (= position@cpu in.vcpu_run.vmx_handle_exit_irqoff) (= position@cpu at.vcpu_run.local_irq_enable) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.td_guest.run)) (and (<= irq_handler.n@cpu 1) (not irq_handler.was_off@cpu))))
(define-fun lemma.06ec08addc00 () Bool (=> (or (= |position@cpu[0]| idle) (= |position@cpu[0]| at.vcpu_run.local_irq_disable) (= |position@cpu[0]| at.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| in.vcpu_run.tdh_vp_enter) (= |position@cpu[0]| at.vcpu_run.open_early) (= |position@cpu[0]| at.vcpu_run.vmx_handle_exit_irqoff) (= |position@cpu[0]| in.vcpu_run.vmx_handle_exit_irqoff) (= |position@cpu[0]| at.vcpu_run.local_irq_enable) (= |position@cpu[0]| at.vcpu_run.back_in_the_run_loop) (= |position@cpu[0]| at.td_guest.run)) (and (<= |irq_handler.n@cpu[0]| 1) (not |irq_handler.was_off@cpu[0]|))))
(define-fun lemma.51fa2ff6b829 () Bool (=> irq_handler.was_off@cpu (= |position@cpu[0]| in.vcpu_run.vmx_handle_exit_irqoff)))
(define-fun lemma.817f4895285b () Bool (=> irqs_off (or (= depth@cpu 1) (= depth@cpu 2))))
(define-fun lemma.6db66d80affe () Bool (=> owed.some (= position@cpu at.vcpu_run.open_early)))
(define-fun lemma.ad6e24f0e889 () Bool (or (= position@cpu idle) (= position@cpu at.vcpu_run.local_irq_disable) (= position@cpu at.vcpu_run.tdh_vp_enter) (= position@cpu at.vcpu_run.open_early) (= position@cpu at.vcpu_run.local_irq_enable) (= position@cpu at.vcpu_run.back_in_the_run_loop) (= position@cpu at.td_guest.run) (= position@cpu at.irq_handler.handle) (= position@cpu at.irq_handler.iret_from_handler)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.9ff01d6796fc lemma.4f0ae6ddc6cf lemma.432c19dfbec1 lemma.ffed7e21a839 lemma.2b51c6fa751c lemma.512930cc4b7a lemma.4e243fba3483 lemma.db6c60fd2da1 lemma.fa38788d805e lemma.c3b8fc63af6d lemma.317787e8242c lemma.eb8c52b2ec8a lemma.c33daf5259c5 lemma.06ec08addc00 lemma.51fa2ff6b829 lemma.817f4895285b lemma.6db66d80affe lemma.ad6e24f0e889 lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and
      (<= 1 |interrupts'|)
      (<= 0 |pending.count'|)
      (<= |pending.count'| 3)
      (<= 1 |pending[0]'|)
      (<= 1 |pending[1]'|)
      (<= 1 |pending[2]'|)
      (<= 0 |arrived'|)
      (<= 1 |owed.value'|)
      (<= 0 |depth@cpu'|)
      (<= |depth@cpu'| 4)
      (<= 0 |position@cpu'|)
      (<= |position@cpu'| 11)
      (<= 0 |position@cpu[0]'|)
      (<= |position@cpu[0]'| 11)
      (<= 0 |position@cpu[1]'|)
      (<= |position@cpu[1]'| 11)
      (<= 0 |position@cpu[2]'|)
      (<= |position@cpu[2]'| 11)
      (<= 1 |irq_handler.n@cpu'|)
      (<= 1 |irq_handler.n@cpu[0]'|)
      (<= 1 |irq_handler.n@cpu[1]'|)
      (<= 1 |irq_handler.n@cpu[2]'|))
    (=> (= |depth@cpu'| 1) (= |position@cpu[0]'| idle))
    (=>
      (= |depth@cpu'| 2)
      (or
        (= |position@cpu'| at.td_guest.run)
        (= |position@cpu'| at.irq_handler.handle)
        (= |position@cpu'| at.irq_handler.iret_from_handler)))
    (=>
      (= |position@cpu'| at.irq_handler.handle)
      (or
        (= |position@cpu[0]'| at.vcpu_run.local_irq_disable)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (= |position@cpu'| at.irq_handler.iret_from_handler)
      (or
        (= |position@cpu[0]'| at.vcpu_run.local_irq_disable)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)))
    (=> (= |position@cpu'| at.td_guest.run) (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter))
    (=> (= |position@cpu'| at.vcpu_run.back_in_the_run_loop) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| at.vcpu_run.back_in_the_run_loop) (not |irqs_off'|))
    (=> (= |position@cpu'| at.vcpu_run.local_irq_disable) (= |depth@cpu'| 1))
    (=> (= |position@cpu'| idle) (= |depth@cpu'| 0))
    (=> (= |position@cpu'| idle) (= |pending.count'| 0))
    (=> (= |position@cpu[0]'| in.vcpu_run.vmx_handle_exit_irqoff) |irq_handler.was_off@cpu'|)
    (=>
      (not |irqs_off'|)
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.local_irq_disable)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)))
    (=>
      (or
        (= |position@cpu'| idle)
        (= |position@cpu'| at.vcpu_run.local_irq_disable)
        (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu'| at.vcpu_run.open_early)
        (= |position@cpu'| at.vcpu_run.vmx_handle_exit_irqoff)
        (= |position@cpu'| in.vcpu_run.vmx_handle_exit_irqoff)
        (= |position@cpu'| at.vcpu_run.local_irq_enable)
        (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu'| at.td_guest.run))
      (and (<= |irq_handler.n@cpu'| 1) (not |irq_handler.was_off@cpu'|)))
    (=>
      (or
        (= |position@cpu[0]'| idle)
        (= |position@cpu[0]'| at.vcpu_run.local_irq_disable)
        (= |position@cpu[0]'| at.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| in.vcpu_run.tdh_vp_enter)
        (= |position@cpu[0]'| at.vcpu_run.open_early)
        (= |position@cpu[0]'| at.vcpu_run.vmx_handle_exit_irqoff)
        (= |position@cpu[0]'| in.vcpu_run.vmx_handle_exit_irqoff)
        (= |position@cpu[0]'| at.vcpu_run.local_irq_enable)
        (= |position@cpu[0]'| at.vcpu_run.back_in_the_run_loop)
        (= |position@cpu[0]'| at.td_guest.run))
      (and (<= |irq_handler.n@cpu[0]'| 1) (not |irq_handler.was_off@cpu[0]'|)))
    (=> |irq_handler.was_off@cpu'| (= |position@cpu[0]'| in.vcpu_run.vmx_handle_exit_irqoff))
    (=> |irqs_off'| (or (= |depth@cpu'| 1) (= |depth@cpu'| 2)))
    (=> |owed.some'| (= |position@cpu'| at.vcpu_run.open_early))
    (or
      (= |position@cpu'| idle)
      (= |position@cpu'| at.vcpu_run.local_irq_disable)
      (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
      (= |position@cpu'| at.vcpu_run.open_early)
      (= |position@cpu'| at.vcpu_run.local_irq_enable)
      (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
      (= |position@cpu'| at.td_guest.run)
      (= |position@cpu'| at.irq_handler.handle)
      (= |position@cpu'| at.irq_handler.iret_from_handler))
    (or
      (= |position@cpu'| at.vcpu_run.local_irq_disable)
      (= |position@cpu'| at.vcpu_run.tdh_vp_enter)
      (and (= |position@cpu'| at.vcpu_run.open_early) |owed.some'|)
      (and (= |position@cpu'| at.vcpu_run.open_early) (not |owed.some'|))
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_exit_irqoff) |owed.some'|)
      (and (= |position@cpu'| at.vcpu_run.vmx_handle_exit_irqoff) (not |owed.some'|))
      (= |position@cpu'| at.vcpu_run.local_irq_enable)
      (= |position@cpu'| at.vcpu_run.back_in_the_run_loop)
      (and (= |position@cpu'| at.td_guest.run) (not (= |pending.count'| 0)))
      (and (= |position@cpu'| at.td_guest.run) (= |pending.count'| 0))
      (= |position@cpu'| at.irq_handler.handle)
      (= |position@cpu'| at.irq_handler.iret_from_handler)
      (and (< |arrived'| |interrupts'|) (not (= |depth@cpu'| 0)) (not (= |pending.count'| 3)))
      (and
        (not (= |pending.count'| 0))
        (not |irqs_off'|)
        (or
          (and (<= 1 |position@cpu'|) (<= |position@cpu'| 8))
          (= |position@cpu'| at.irq_handler.iret_from_handler)
          (= |position@cpu[0]'| at.irq_handler.iret_from_handler)
          (= |position@cpu[1]'| at.irq_handler.iret_from_handler)
          (= |position@cpu[2]'| at.irq_handler.iret_from_handler)))
      (and (<= 1 |position@cpu'|) (<= |position@cpu'| 8) |owed.some'|)
      (and (= |pending.count'| 0) (not |owed.some'|)))))
; never happens in this variant: vcpu_run.vmx_handle_exit_irqoff/2
; never happens in this variant: vcpu_run.local_irq_enable/2
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
; the move vcpu_run.local_irq_disable
(push 1)
(assert (and config inv vcpu_run.local_irq_disable))
(check-sat)
(pop 1)
; the move vcpu_run.tdh_vp_enter
(push 1)
(assert (and config inv vcpu_run.tdh_vp_enter))
(check-sat)
(pop 1)
; the move vcpu_run.vmx_handle_exit_irqoff
(push 1)
(assert (and config inv vcpu_run.vmx_handle_exit_irqoff))
(check-sat)
(pop 1)
; the move vcpu_run.local_irq_enable
(push 1)
(assert (and config inv vcpu_run.local_irq_enable))
(check-sat)
(pop 1)
; the move vcpu_run.local_irq_enable/3
(push 1)
(assert (and config inv vcpu_run.local_irq_enable/3))
(check-sat)
(pop 1)
; the move vcpu_run.back_in_the_run_loop
(push 1)
(assert (and config inv vcpu_run.back_in_the_run_loop))
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
; the move irq_handler.handle
(push 1)
(assert (and config inv irq_handler.handle))
(check-sat)
(pop 1)
; the move irq_handler.iret_from_handler
(push 1)
(assert (and config inv irq_handler.iret_from_handler))
(check-sat)
(pop 1)
; the move interrupt_arrives
(push 1)
(assert (and config inv interrupt_arrives))
(check-sat)
(pop 1)
; the move deliver
(push 1)
(assert (and config inv deliver))
(check-sat)
(pop 1)
; the move instrumented_code
(push 1)
(assert (and config inv instrumented_code))
(check-sat)
(pop 1)
