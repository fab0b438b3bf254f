; property: result_is_true
; says: property result_is_true "a result is only reported of a quote that is done" across processors = always (wait_ends(got_result, _) implies job == done)
; model: models/event_notify.seam
; variant: wait_loop=corrected timeout=..
; method: clauses of a small instance, kept by induction
; lemmas: 30
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 4d2c44e45a1a47835b96d24ecf986e8a3d769d722b69bb53dda56ba113548cb0
; a proof: `unsat` means that it is right. If it is wrong the answer is `sat`, and
; (get-value (obligation)) tells which part fails.
(set-logic QF_LIA)
; BEGIN MODEL event_notify
(define-fun Pointer.null () Int 0)
(define-fun Pointer.driver_callback () Int 1)
(define-fun Vector.first () Int 0)
(define-fun Vector.second () Int 1)
(define-fun Job.none () Int 0)
(define-fun Job.queued () Int 1)
(define-fun Job.done () Int 2)
(define-fun Word.zero () Int 0)
(define-fun Word.in_flight () Int 1)
(define-fun Word.error () Int 2)
(define-fun Length.fits () Int 0)
(define-fun Length.too_long () Int 1)
(define-fun Waiter.none () Int 0)
(define-fun Waiter.waiting () Int 1)
(define-fun Waiter.got_result () Int 2)
(define-fun Waiter.timed_out () Int 3)
(define-fun Waiter.io_error () Int 4)
(define-fun idle () Int 0)
(define-fun at.event_notify_handler.acknowledge_first () Int 1)
(define-fun at.event_notify_handler.test_pointer () Int 2)
(define-fun at.event_notify_handler.call_pointer () Int 3)
(define-fun in.event_notify_handler.call_pointer () Int 4)
(define-fun at.event_notify_handler.acknowledge_last () Int 5)
(define-fun at.callback.tell_the_drivers () Int 6)
(define-fun at.callback.back () Int 7)
(define-fun idle~ () Int 0)
(define-fun at.get_quote.setup_event_notify () Int 1)
(define-fun at.get_quote.register_callback () Int 2)
(define-fun at.get_quote.hypercall () Int 3)
(define-fun at.get_quote.wait_for_callback () Int 4)
(define-fun at.get_quote.poll () Int 5)
(define-fun at.get_quote.use_length () Int 6)
(define-fun idle~~ () Int 0)
(define-fun at.unload_driver.disable_irq () Int 1)
(define-fun at.unload_driver.until_none_runs () Int 2)
(define-fun at.unload_driver.unregister_callback () Int 3)
(define-fun at.unload_driver.wait_for_handlers () Int 4)
(define-fun at.unload_driver.free_code () Int 5)
(define-fun idle~~~ () Int 0)
(define-fun at.register_elsewhere.install () Int 1)
(define-fun at.register_elsewhere.vmm_stores_vector () Int 2)
(define-fun at.register_elsewhere.vmm_stores_apic_id () Int 3)
(define-fun idle~~~~ () Int 0)
(define-fun at.serve_quote.take_the_job () Int 1)
(define-fun at.serve_quote.finish () Int 2)
(define-fun in.serve_quote.finish () Int 3)
(define-fun at.notify.look_up () Int 4)
(define-fun at.notify.inject () Int 5)
(define-fun Device.quote () Int 0)
(define-fun Device.other () Int 1)
(declare-const timeout Int)
(declare-const |gate_first{guest0}| Bool)
(declare-const |gate_first{guest1}| Bool)
(declare-const |gate_second{guest0}| Bool)
(declare-const |gate_second{guest1}| Bool)
(declare-const pointer Int)
(declare-const code_loaded Bool)
(declare-const kept_out Bool)
(declare-const gate_changed Bool)
(declare-const vmm_vector.some Bool)
(declare-const vmm_vector.value Int)
(declare-const vmm_cpu.some Bool)
(declare-const vmm_cpu.value Int)
(declare-const job Int)
(declare-const word Int)
(declare-const shared_length Int)
(declare-const other_done Bool)
(declare-const scribbled Bool)
(declare-const |irr{guest0}| Bool)
(declare-const |irr{guest1}| Bool)
(declare-const |in_service{guest0}| Bool)
(declare-const |in_service{guest1}| Bool)
(declare-const waiter Int)
(declare-const woken Bool)
(declare-const other_noticed Bool)
(declare-const slept Int)
(declare-const checked_length.some Bool)
(declare-const checked_length.value Int)
(declare-const copy Int)
(declare-const |owed{quote}| Bool)
(declare-const |owed{other}| Bool)
(declare-const depth@guest0 Int)
(declare-const position@guest0 Int)
(declare-const |position@guest0[0]| Int)
(declare-const |position@guest0[1]| Int)
(declare-const event_notify_handler.tested@guest0 Int)
(declare-const |event_notify_handler.tested@guest0[0]| Int)
(declare-const |event_notify_handler.tested@guest0[1]| Int)
(declare-const depth@guest1 Int)
(declare-const position@guest1 Int)
(declare-const |position@guest1[0]| Int)
(declare-const |position@guest1[1]| Int)
(declare-const event_notify_handler.tested@guest1 Int)
(declare-const |event_notify_handler.tested@guest1[0]| Int)
(declare-const |event_notify_handler.tested@guest1[1]| Int)
(declare-const depth@requester Int)
(declare-const position@requester Int)
(declare-const |position@requester[0]| Int)
(declare-const |position@requester[1]| Int)
(declare-const |position@requester[2]| Int)
(declare-const |position@requester[3]| Int)
(declare-const |position@requester[4]| Int)
(declare-const |position@requester[5]| Int)
(declare-const |position@requester[6]| Int)
(declare-const depth@remover Int)
(declare-const position@remover Int)
(declare-const |position@remover[0]| Int)
(declare-const |position@remover[1]| Int)
(declare-const |position@remover[2]| Int)
(declare-const |position@remover[3]| Int)
(declare-const |position@remover[4]| Int)
(declare-const |position@remover[5]| Int)
(declare-const |position@remover[6]| Int)
(declare-const depth@registrar Int)
(declare-const position@registrar Int)
(declare-const |position@registrar[0]| Int)
(declare-const |position@registrar[1]| Int)
(declare-const |position@registrar[2]| Int)
(declare-const |position@registrar[3]| Int)
(declare-const |position@registrar[4]| Int)
(declare-const |position@registrar[5]| Int)
(declare-const |position@registrar[6]| Int)
(declare-const depth@vmm Int)
(declare-const position@vmm Int)
(declare-const |position@vmm[0]| Int)
(declare-const |position@vmm[1]| Int)
(declare-const notify.device@vmm Int)
(declare-const |notify.device@vmm[0]| Int)
(declare-const |notify.device@vmm[1]| Int)
(declare-const notify.read_vector@vmm.some Bool)
(declare-const notify.read_vector@vmm.value Int)
(declare-const |notify.read_vector@vmm[0].some| Bool)
(declare-const |notify.read_vector@vmm[0].value| Int)
(declare-const |notify.read_vector@vmm[1].some| Bool)
(declare-const |notify.read_vector@vmm[1].value| Int)
(declare-const bad.result_is_true Bool)
(declare-const |timeout'| Int)
(declare-const |gate_first{guest0}'| Bool)
(declare-const |gate_first{guest1}'| Bool)
(declare-const |gate_second{guest0}'| Bool)
(declare-const |gate_second{guest1}'| Bool)
(declare-const |pointer'| Int)
(declare-const |code_loaded'| Bool)
(declare-const |kept_out'| Bool)
(declare-const |gate_changed'| Bool)
(declare-const |vmm_vector.some'| Bool)
(declare-const |vmm_vector.value'| Int)
(declare-const |vmm_cpu.some'| Bool)
(declare-const |vmm_cpu.value'| Int)
(declare-const |job'| Int)
(declare-const |word'| Int)
(declare-const |shared_length'| Int)
(declare-const |other_done'| Bool)
(declare-const |scribbled'| Bool)
(declare-const |irr{guest0}'| Bool)
(declare-const |irr{guest1}'| Bool)
(declare-const |in_service{guest0}'| Bool)
(declare-const |in_service{guest1}'| Bool)
(declare-const |waiter'| Int)
(declare-const |woken'| Bool)
(declare-const |other_noticed'| Bool)
(declare-const |slept'| Int)
(declare-const |checked_length.some'| Bool)
(declare-const |checked_length.value'| Int)
(declare-const |copy'| Int)
(declare-const |owed{quote}'| Bool)
(declare-const |owed{other}'| Bool)
(declare-const |depth@guest0'| Int)
(declare-const |position@guest0'| Int)
(declare-const |position@guest0[0]'| Int)
(declare-const |position@guest0[1]'| Int)
(declare-const |event_notify_handler.tested@guest0'| Int)
(declare-const |event_notify_handler.tested@guest0[0]'| Int)
(declare-const |event_notify_handler.tested@guest0[1]'| Int)
(declare-const |depth@guest1'| Int)
(declare-const |position@guest1'| Int)
(declare-const |position@guest1[0]'| Int)
(declare-const |position@guest1[1]'| Int)
(declare-const |event_notify_handler.tested@guest1'| Int)
(declare-const |event_notify_handler.tested@guest1[0]'| Int)
(declare-const |event_notify_handler.tested@guest1[1]'| Int)
(declare-const |depth@requester'| Int)
(declare-const |position@requester'| Int)
(declare-const |position@requester[0]'| Int)
(declare-const |position@requester[1]'| Int)
(declare-const |position@requester[2]'| Int)
(declare-const |position@requester[3]'| Int)
(declare-const |position@requester[4]'| Int)
(declare-const |position@requester[5]'| Int)
(declare-const |position@requester[6]'| Int)
(declare-const |depth@remover'| Int)
(declare-const |position@remover'| Int)
(declare-const |position@remover[0]'| Int)
(declare-const |position@remover[1]'| Int)
(declare-const |position@remover[2]'| Int)
(declare-const |position@remover[3]'| Int)
(declare-const |position@remover[4]'| Int)
(declare-const |position@remover[5]'| Int)
(declare-const |position@remover[6]'| Int)
(declare-const |depth@registrar'| Int)
(declare-const |position@registrar'| Int)
(declare-const |position@registrar[0]'| Int)
(declare-const |position@registrar[1]'| Int)
(declare-const |position@registrar[2]'| Int)
(declare-const |position@registrar[3]'| Int)
(declare-const |position@registrar[4]'| Int)
(declare-const |position@registrar[5]'| Int)
(declare-const |position@registrar[6]'| Int)
(declare-const |depth@vmm'| Int)
(declare-const |position@vmm'| Int)
(declare-const |position@vmm[0]'| Int)
(declare-const |position@vmm[1]'| Int)
(declare-const |notify.device@vmm'| Int)
(declare-const |notify.device@vmm[0]'| Int)
(declare-const |notify.device@vmm[1]'| Int)
(declare-const |notify.read_vector@vmm.some'| Bool)
(declare-const |notify.read_vector@vmm.value'| Int)
(declare-const |notify.read_vector@vmm[0].some'| Bool)
(declare-const |notify.read_vector@vmm[0].value'| Int)
(declare-const |notify.read_vector@vmm[1].some'| Bool)
(declare-const |notify.read_vector@vmm[1].value'| Int)
(declare-const |bad.result_is_true'| Bool)
(define-fun ranges () Bool
  (and
    (<= 1 timeout)
    (<= 0 pointer)
    (<= pointer 1)
    (<= 0 vmm_vector.value)
    (<= vmm_vector.value 1)
    (<= 0 vmm_cpu.value)
    (<= vmm_cpu.value 1)
    (<= 0 job)
    (<= job 2)
    (<= 0 word)
    (<= word 2)
    (<= 0 shared_length)
    (<= shared_length 1)
    (<= 0 waiter)
    (<= waiter 4)
    (<= 0 slept)
    (<= 0 checked_length.value)
    (<= checked_length.value 1)
    (<= 0 copy)
    (<= copy 1)
    (<= 0 depth@guest0)
    (<= depth@guest0 3)
    (<= 0 position@guest0)
    (<= position@guest0 7)
    (<= 0 |position@guest0[0]|)
    (<= |position@guest0[0]| 5)
    (<= 0 |position@guest0[1]|)
    (<= |position@guest0[1]| 7)
    (<= 0 event_notify_handler.tested@guest0)
    (<= event_notify_handler.tested@guest0 1)
    (<= 0 |event_notify_handler.tested@guest0[0]|)
    (<= |event_notify_handler.tested@guest0[0]| 1)
    (<= 0 |event_notify_handler.tested@guest0[1]|)
    (<= |event_notify_handler.tested@guest0[1]| 1)
    (<= 0 depth@guest1)
    (<= depth@guest1 3)
    (<= 0 position@guest1)
    (<= position@guest1 7)
    (<= 0 |position@guest1[0]|)
    (<= |position@guest1[0]| 5)
    (<= 0 |position@guest1[1]|)
    (<= |position@guest1[1]| 7)
    (<= 0 event_notify_handler.tested@guest1)
    (<= event_notify_handler.tested@guest1 1)
    (<= 0 |event_notify_handler.tested@guest1[0]|)
    (<= |event_notify_handler.tested@guest1[0]| 1)
    (<= 0 |event_notify_handler.tested@guest1[1]|)
    (<= |event_notify_handler.tested@guest1[1]| 1)
    (<= 0 depth@requester)
    (<= depth@requester 8)
    (<= 0 position@requester)
    (<= position@requester 6)
    (= |position@requester[0]| idle~)
    (= |position@requester[1]| idle~)
    (= |position@requester[2]| idle~)
    (= |position@requester[3]| idle~)
    (= |position@requester[4]| idle~)
    (= |position@requester[5]| idle~)
    (= |position@requester[6]| idle~)
    (<= 0 depth@remover)
    (<= depth@remover 8)
    (<= 0 position@remover)
    (<= position@remover 5)
    (= |position@remover[0]| idle~~)
    (= |position@remover[1]| idle~~)
    (= |position@remover[2]| idle~~)
    (= |position@remover[3]| idle~~)
    (= |position@remover[4]| idle~~)
    (= |position@remover[5]| idle~~)
    (= |position@remover[6]| idle~~)
    (<= 0 depth@registrar)
    (<= depth@registrar 8)
    (<= 0 position@registrar)
    (<= position@registrar 3)
    (= |position@registrar[0]| idle~~~)
    (= |position@registrar[1]| idle~~~)
    (= |position@registrar[2]| idle~~~)
    (= |position@registrar[3]| idle~~~)
    (= |position@registrar[4]| idle~~~)
    (= |position@registrar[5]| idle~~~)
    (= |position@registrar[6]| idle~~~)
    (<= 0 depth@vmm)
    (<= depth@vmm 3)
    (<= 0 position@vmm)
    (<= position@vmm 5)
    (<= 0 |position@vmm[0]|)
    (<= |position@vmm[0]| 5)
    (<= 0 |position@vmm[1]|)
    (<= |position@vmm[1]| 5)
    (<= 0 notify.device@vmm)
    (<= notify.device@vmm 1)
    (<= 0 |notify.device@vmm[0]|)
    (<= |notify.device@vmm[0]| 1)
    (<= 0 |notify.device@vmm[1]|)
    (<= |notify.device@vmm[1]| 1)
    (<= 0 notify.read_vector@vmm.value)
    (<= notify.read_vector@vmm.value 1)
    (<= 0 |notify.read_vector@vmm[0].value|)
    (<= |notify.read_vector@vmm[0].value| 1)
    (<= 0 |notify.read_vector@vmm[1].value|)
    (<= |notify.read_vector@vmm[1].value| 1)))
(define-fun init () Bool
  (and
    (<= 1 timeout)
    (not |gate_first{guest0}|)
    (not |gate_first{guest1}|)
    (not |gate_second{guest0}|)
    (not |gate_second{guest1}|)
    (= pointer Pointer.null)
    code_loaded
    (not kept_out)
    (not gate_changed)
    (not vmm_vector.some)
    (= vmm_vector.value Vector.first)
    (not vmm_cpu.some)
    (= vmm_cpu.value 0)
    (= job Job.none)
    (= word Word.zero)
    (= shared_length Length.fits)
    (not other_done)
    (not scribbled)
    (not |irr{guest0}|)
    (not |irr{guest1}|)
    (not |in_service{guest0}|)
    (not |in_service{guest1}|)
    (= waiter Waiter.none)
    (not woken)
    (not other_noticed)
    (= slept 0)
    (not checked_length.some)
    (= checked_length.value Length.fits)
    (= copy Length.fits)
    (not |owed{quote}|)
    (not |owed{other}|)
    (= depth@guest0 0)
    (= position@guest0 idle)
    (= |position@guest0[0]| idle)
    (= |position@guest0[1]| idle)
    (= event_notify_handler.tested@guest0 Pointer.null)
    (= |event_notify_handler.tested@guest0[0]| Pointer.null)
    (= |event_notify_handler.tested@guest0[1]| Pointer.null)
    (= depth@guest1 0)
    (= position@guest1 idle)
    (= |position@guest1[0]| idle)
    (= |position@guest1[1]| idle)
    (= event_notify_handler.tested@guest1 Pointer.null)
    (= |event_notify_handler.tested@guest1[0]| Pointer.null)
    (= |event_notify_handler.tested@guest1[1]| Pointer.null)
    (= depth@requester 1)
    (= position@requester at.get_quote.setup_event_notify)
    (= |position@requester[0]| idle~)
    (= |position@requester[1]| idle~)
    (= |position@requester[2]| idle~)
    (= |position@requester[3]| idle~)
    (= |position@requester[4]| idle~)
    (= |position@requester[5]| idle~)
    (= |position@requester[6]| idle~)
    (= depth@remover 1)
    (= position@remover at.unload_driver.disable_irq)
    (= |position@remover[0]| idle~~)
    (= |position@remover[1]| idle~~)
    (= |position@remover[2]| idle~~)
    (= |position@remover[3]| idle~~)
    (= |position@remover[4]| idle~~)
    (= |position@remover[5]| idle~~)
    (= |position@remover[6]| idle~~)
    (= depth@registrar 1)
    (= position@registrar at.register_elsewhere.install)
    (= |position@registrar[0]| idle~~~)
    (= |position@registrar[1]| idle~~~)
    (= |position@registrar[2]| idle~~~)
    (= |position@registrar[3]| idle~~~)
    (= |position@registrar[4]| idle~~~)
    (= |position@registrar[5]| idle~~~)
    (= |position@registrar[6]| idle~~~)
    (= depth@vmm 1)
    (= position@vmm at.serve_quote.take_the_job)
    (= |position@vmm[0]| idle~~~~)
    (= |position@vmm[1]| idle~~~~)
    (= notify.device@vmm Device.quote)
    (= |notify.device@vmm[0]| Device.quote)
    (= |notify.device@vmm[1]| Device.quote)
    (not notify.read_vector@vmm.some)
    (= notify.read_vector@vmm.value Vector.first)
    (not |notify.read_vector@vmm[0].some|)
    (= |notify.read_vector@vmm[0].value| Vector.first)
    (not |notify.read_vector@vmm[1].some|)
    (= |notify.read_vector@vmm[1].value| Vector.first)
    (not bad.result_is_true)))
(define-fun same.gate_first () Bool
  (and
    (= |gate_first{guest0}'| |gate_first{guest0}|)
    (= |gate_first{guest1}'| |gate_first{guest1}|)))
(define-fun same.gate_second () Bool
  (and
    (= |gate_second{guest0}'| |gate_second{guest0}|)
    (= |gate_second{guest1}'| |gate_second{guest1}|)))
(define-fun same.vmm_vector () Bool
  (and (= |vmm_vector.some'| vmm_vector.some) (= |vmm_vector.value'| vmm_vector.value)))
(define-fun same.vmm_cpu () Bool
  (and (= |vmm_cpu.some'| vmm_cpu.some) (= |vmm_cpu.value'| vmm_cpu.value)))
(define-fun same.irr () Bool
  (and (= |irr{guest0}'| |irr{guest0}|) (= |irr{guest1}'| |irr{guest1}|)))
(define-fun same.in_service () Bool
  (and
    (= |in_service{guest0}'| |in_service{guest0}|)
    (= |in_service{guest1}'| |in_service{guest1}|)))
(define-fun same.checked_length () Bool
  (and
    (= |checked_length.some'| checked_length.some)
    (= |checked_length.value'| checked_length.value)))
(define-fun same.owed () Bool
  (and (= |owed{quote}'| |owed{quote}|) (= |owed{other}'| |owed{other}|)))
(define-fun same.guest0.stack () Bool
  (and
    (= |depth@guest0'| depth@guest0)
    (= |position@guest0'| position@guest0)
    (= |position@guest0[0]'| |position@guest0[0]|)
    (= |position@guest0[1]'| |position@guest0[1]|)
    (= |event_notify_handler.tested@guest0[0]'| |event_notify_handler.tested@guest0[0]|)
    (= |event_notify_handler.tested@guest0[1]'| |event_notify_handler.tested@guest0[1]|)))
(define-fun same.guest1.stack () Bool
  (and
    (= |depth@guest1'| depth@guest1)
    (= |position@guest1'| position@guest1)
    (= |position@guest1[0]'| |position@guest1[0]|)
    (= |position@guest1[1]'| |position@guest1[1]|)
    (= |event_notify_handler.tested@guest1[0]'| |event_notify_handler.tested@guest1[0]|)
    (= |event_notify_handler.tested@guest1[1]'| |event_notify_handler.tested@guest1[1]|)))
(define-fun same.requester.stack () Bool
  (and
    (= |depth@requester'| depth@requester)
    (= |position@requester'| position@requester)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)))
(define-fun same.remover.stack () Bool
  (and
    (= |depth@remover'| depth@remover)
    (= |position@remover'| position@remover)
    (= |position@remover[0]'| |position@remover[0]|)
    (= |position@remover[1]'| |position@remover[1]|)
    (= |position@remover[2]'| |position@remover[2]|)
    (= |position@remover[3]'| |position@remover[3]|)
    (= |position@remover[4]'| |position@remover[4]|)
    (= |position@remover[5]'| |position@remover[5]|)
    (= |position@remover[6]'| |position@remover[6]|)))
(define-fun same.registrar.stack () Bool
  (and
    (= |depth@registrar'| depth@registrar)
    (= |position@registrar'| position@registrar)
    (= |position@registrar[0]'| |position@registrar[0]|)
    (= |position@registrar[1]'| |position@registrar[1]|)
    (= |position@registrar[2]'| |position@registrar[2]|)
    (= |position@registrar[3]'| |position@registrar[3]|)
    (= |position@registrar[4]'| |position@registrar[4]|)
    (= |position@registrar[5]'| |position@registrar[5]|)
    (= |position@registrar[6]'| |position@registrar[6]|)))
(define-fun same.vmm.notify () Bool
  (and
    (= |notify.device@vmm'| notify.device@vmm)
    (= |notify.read_vector@vmm.some'| notify.read_vector@vmm.some)
    (= |notify.read_vector@vmm.value'| notify.read_vector@vmm.value)))
(define-fun same.vmm.stack () Bool
  (and
    (= |depth@vmm'| depth@vmm)
    (= |position@vmm'| position@vmm)
    (= |position@vmm[0]'| |position@vmm[0]|)
    (= |position@vmm[1]'| |position@vmm[1]|)
    (= |notify.device@vmm[0]'| |notify.device@vmm[0]|)
    (= |notify.device@vmm[1]'| |notify.device@vmm[1]|)
    (= |notify.read_vector@vmm[0].some'| |notify.read_vector@vmm[0].some|)
    (= |notify.read_vector@vmm[0].value'| |notify.read_vector@vmm[0].value|)
    (= |notify.read_vector@vmm[1].some'| |notify.read_vector@vmm[1].some|)
    (= |notify.read_vector@vmm[1].value'| |notify.read_vector@vmm[1].value|)))
(define-fun same.guest0 () Bool
  (and
    same.guest0.stack
    (= |event_notify_handler.tested@guest0'| event_notify_handler.tested@guest0)))
(define-fun same.guest1 () Bool
  (and
    same.guest1.stack
    (= |event_notify_handler.tested@guest1'| event_notify_handler.tested@guest1)))
(define-fun same.requester () Bool same.requester.stack)
(define-fun same.remover () Bool same.remover.stack)
(define-fun same.registrar () Bool same.registrar.stack)
(define-fun same.vmm () Bool (and same.vmm.notify same.vmm.stack))
(define-fun get_quote.hypercall@requester () Bool
  (and
    (= position@requester at.get_quote.setup_event_notify)
    (= |job'| Job.queued)
    (= |word'| Word.in_flight)
    (= |waiter'| Waiter.waiting)
    (= |position@requester'| at.get_quote.wait_for_callback)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@requester'| depth@requester)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun get_quote.register_callback@requester () Bool
  (and
    (= position@requester at.get_quote.register_callback)
    (= |pointer'| Pointer.driver_callback)
    (= |position@requester'| at.get_quote.hypercall)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@requester'| depth@requester)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun get_quote.hypercall@requester/2 () Bool
  (and
    (= position@requester at.get_quote.hypercall)
    (= |job'| Job.queued)
    (= |word'| Word.in_flight)
    (= |waiter'| Waiter.waiting)
    (= |position@requester'| at.get_quote.wait_for_callback)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@requester'| depth@requester)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun get_quote.poll@requester () Bool
  (let ((slept!1 (ite (and (= word Word.in_flight) (not woken)) (+ slept 1) slept)))
    (let ((!2 (and (not (and (= word Word.in_flight) (< slept timeout))) (not woken))))
      (and
        (= position@requester at.get_quote.wait_for_callback)
        (= waiter Waiter.waiting)
        (=> (and (= word Word.in_flight) (not woken)) (<= (+ slept 1) (+ timeout 1)))
        (=> !2 (<= slept!1 (+ timeout 1)))
        (= |waiter'| (ite !2 (ite (= word Word.in_flight) 3 2) waiter))
        (not |woken'|)
        (= |slept'| slept!1)
        (= |position@requester'| at.get_quote.wait_for_callback)
        (=
          |bad.result_is_true'|
          (not (or (= (ite !2 (ite (= word Word.in_flight) 0 1) 0) 0) (= job Job.done))))
        (= |timeout'| timeout)
        (= |pointer'| pointer)
        (= |code_loaded'| code_loaded)
        (= |kept_out'| kept_out)
        (= |gate_changed'| gate_changed)
        (= |job'| job)
        (= |word'| word)
        (= |shared_length'| shared_length)
        (= |other_done'| other_done)
        (= |scribbled'| scribbled)
        (= |other_noticed'| other_noticed)
        (= |copy'| copy)
        (= |depth@requester'| depth@requester)
        (= |position@requester[0]'| |position@requester[0]|)
        (= |position@requester[1]'| |position@requester[1]|)
        (= |position@requester[2]'| |position@requester[2]|)
        (= |position@requester[3]'| |position@requester[3]|)
        (= |position@requester[4]'| |position@requester[4]|)
        (= |position@requester[5]'| |position@requester[5]|)
        (= |position@requester[6]'| |position@requester[6]|)
        same.vmm
        same.remover.stack
        same.registrar.stack
        same.guest0
        same.guest1
        same.gate_first
        same.gate_second
        same.vmm_vector
        same.vmm_cpu
        same.irr
        same.in_service
        same.checked_length
        same.owed))))
(define-fun get_quote.check_length@requester () Bool
  (and
    (= position@requester at.get_quote.wait_for_callback)
    (not (= waiter Waiter.waiting))
    (= waiter Waiter.got_result)
    (= |waiter'| (ite (= shared_length Length.fits) waiter 4))
    (=
      |checked_length.some'|
      (not (= (ite (= shared_length Length.fits) 1 (ite checked_length.some 1 0)) 0)))
    (=
      |checked_length.value'|
      (ite (= shared_length Length.fits) shared_length checked_length.value))
    (= |copy'| shared_length)
    (= |position@requester'| at.get_quote.use_length)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |depth@requester'| depth@requester)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.owed))
(define-fun get_quote.use_length@requester () Bool
  (and
    (= position@requester at.get_quote.wait_for_callback)
    (not (= waiter Waiter.waiting))
    (not (= waiter Waiter.got_result))
    (= waiter Waiter.got_result)
    (= |depth@requester'| 0)
    (= |position@requester'| idle~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun get_quote.end@requester () Bool
  (and
    (= position@requester at.get_quote.wait_for_callback)
    (not (= waiter Waiter.waiting))
    (not (= waiter Waiter.got_result))
    (= |depth@requester'| 0)
    (= |position@requester'| idle~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun get_quote.poll@requester/2 () Bool
  (let ((slept!1 (ite (and (= word Word.in_flight) (not woken)) (+ slept 1) slept)))
    (let ((!2 (and (not (and (= word Word.in_flight) (< slept timeout))) (not woken))))
      (and
        (= position@requester at.get_quote.poll)
        (=> (and (= word Word.in_flight) (not woken)) (<= (+ slept 1) (+ timeout 1)))
        (=> !2 (<= slept!1 (+ timeout 1)))
        (= |waiter'| (ite !2 (ite (= word Word.in_flight) 3 2) waiter))
        (not |woken'|)
        (= |slept'| slept!1)
        (= |position@requester'| at.get_quote.wait_for_callback)
        (=
          |bad.result_is_true'|
          (not (or (= (ite !2 (ite (= word Word.in_flight) 0 1) 0) 0) (= job Job.done))))
        (= |timeout'| timeout)
        (= |pointer'| pointer)
        (= |code_loaded'| code_loaded)
        (= |kept_out'| kept_out)
        (= |gate_changed'| gate_changed)
        (= |job'| job)
        (= |word'| word)
        (= |shared_length'| shared_length)
        (= |other_done'| other_done)
        (= |scribbled'| scribbled)
        (= |other_noticed'| other_noticed)
        (= |copy'| copy)
        (= |depth@requester'| depth@requester)
        (= |position@requester[0]'| |position@requester[0]|)
        (= |position@requester[1]'| |position@requester[1]|)
        (= |position@requester[2]'| |position@requester[2]|)
        (= |position@requester[3]'| |position@requester[3]|)
        (= |position@requester[4]'| |position@requester[4]|)
        (= |position@requester[5]'| |position@requester[5]|)
        (= |position@requester[6]'| |position@requester[6]|)
        same.vmm
        same.remover.stack
        same.registrar.stack
        same.guest0
        same.guest1
        same.gate_first
        same.gate_second
        same.vmm_vector
        same.vmm_cpu
        same.irr
        same.in_service
        same.checked_length
        same.owed))))
(define-fun get_quote.use_length@requester/2 () Bool
  (and
    (= position@requester at.get_quote.use_length)
    (= waiter Waiter.got_result)
    (= |depth@requester'| 0)
    (= |position@requester'| idle~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun get_quote.end@requester/2 () Bool
  (and
    (= position@requester at.get_quote.use_length)
    (not (= waiter Waiter.got_result))
    (= |depth@requester'| 0)
    (= |position@requester'| idle~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@requester[0]'| |position@requester[0]|)
    (= |position@requester[1]'| |position@requester[1]|)
    (= |position@requester[2]'| |position@requester[2]|)
    (= |position@requester[3]'| |position@requester[3]|)
    (= |position@requester[4]'| |position@requester[4]|)
    (= |position@requester[5]'| |position@requester[5]|)
    (= |position@requester[6]'| |position@requester[6]|)
    same.vmm
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun unload_driver.end@remover () Bool
  (and
    (= position@remover at.unload_driver.disable_irq)
    (= |depth@remover'| 0)
    (= |position@remover'| idle~~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@remover[0]'| |position@remover[0]|)
    (= |position@remover[1]'| |position@remover[1]|)
    (= |position@remover[2]'| |position@remover[2]|)
    (= |position@remover[3]'| |position@remover[3]|)
    (= |position@remover[4]'| |position@remover[4]|)
    (= |position@remover[5]'| |position@remover[5]|)
    (= |position@remover[6]'| |position@remover[6]|)
    same.vmm
    same.requester.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun unload_driver.unregister_callback@remover () Bool
  (and
    (= position@remover at.unload_driver.until_none_runs)
    (= |pointer'| Pointer.null)
    (= |position@remover'| at.unload_driver.wait_for_handlers)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@remover'| depth@remover)
    (= |position@remover[0]'| |position@remover[0]|)
    (= |position@remover[1]'| |position@remover[1]|)
    (= |position@remover[2]'| |position@remover[2]|)
    (= |position@remover[3]'| |position@remover[3]|)
    (= |position@remover[4]'| |position@remover[4]|)
    (= |position@remover[5]'| |position@remover[5]|)
    (= |position@remover[6]'| |position@remover[6]|)
    same.vmm
    same.requester.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun unload_driver.unregister_callback@remover/2 () Bool
  (and
    (= position@remover at.unload_driver.unregister_callback)
    (= |pointer'| Pointer.null)
    (= |position@remover'| at.unload_driver.wait_for_handlers)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@remover'| depth@remover)
    (= |position@remover[0]'| |position@remover[0]|)
    (= |position@remover[1]'| |position@remover[1]|)
    (= |position@remover[2]'| |position@remover[2]|)
    (= |position@remover[3]'| |position@remover[3]|)
    (= |position@remover[4]'| |position@remover[4]|)
    (= |position@remover[5]'| |position@remover[5]|)
    (= |position@remover[6]'| |position@remover[6]|)
    same.vmm
    same.requester.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun unload_driver.free_code@remover () Bool
  (and
    (= position@remover at.unload_driver.wait_for_handlers)
    (not |code_loaded'|)
    (not |kept_out'|)
    (= |depth@remover'| 0)
    (= |position@remover'| idle~~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@remover[0]'| |position@remover[0]|)
    (= |position@remover[1]'| |position@remover[1]|)
    (= |position@remover[2]'| |position@remover[2]|)
    (= |position@remover[3]'| |position@remover[3]|)
    (= |position@remover[4]'| |position@remover[4]|)
    (= |position@remover[5]'| |position@remover[5]|)
    (= |position@remover[6]'| |position@remover[6]|)
    same.vmm
    same.requester.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun unload_driver.free_code@remover/2 () Bool
  (and
    (= position@remover at.unload_driver.free_code)
    (not |code_loaded'|)
    (not |kept_out'|)
    (= |depth@remover'| 0)
    (= |position@remover'| idle~~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@remover[0]'| |position@remover[0]|)
    (= |position@remover[1]'| |position@remover[1]|)
    (= |position@remover[2]'| |position@remover[2]|)
    (= |position@remover[3]'| |position@remover[3]|)
    (= |position@remover[4]'| |position@remover[4]|)
    (= |position@remover[5]'| |position@remover[5]|)
    (= |position@remover[6]'| |position@remover[6]|)
    same.vmm
    same.requester.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun register_elsewhere.end@registrar () Bool
  (and
    (= position@registrar at.register_elsewhere.install)
    (= |depth@registrar'| 0)
    (= |position@registrar'| idle~~~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@registrar[0]'| |position@registrar[0]|)
    (= |position@registrar[1]'| |position@registrar[1]|)
    (= |position@registrar[2]'| |position@registrar[2]|)
    (= |position@registrar[3]'| |position@registrar[3]|)
    (= |position@registrar[4]'| |position@registrar[4]|)
    (= |position@registrar[5]'| |position@registrar[5]|)
    (= |position@registrar[6]'| |position@registrar[6]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun register_elsewhere.vmm_stores_vector@registrar () Bool
  (and
    (= position@registrar at.register_elsewhere.vmm_stores_vector)
    |vmm_vector.some'|
    (= |vmm_vector.value'| Vector.second)
    (=
      |vmm_cpu.some'|
      (not
        (= (ite |gate_second{guest1}| 1 (ite |gate_second{guest0}| 1 (ite vmm_cpu.some 1 0))) 0)))
    (=
      |vmm_cpu.value'|
      (ite |gate_second{guest1}| 1 (ite |gate_second{guest0}| 0 vmm_cpu.value)))
    (= |position@registrar'| at.register_elsewhere.vmm_stores_apic_id)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@registrar'| depth@registrar)
    (= |position@registrar[0]'| |position@registrar[0]|)
    (= |position@registrar[1]'| |position@registrar[1]|)
    (= |position@registrar[2]'| |position@registrar[2]|)
    (= |position@registrar[3]'| |position@registrar[3]|)
    (= |position@registrar[4]'| |position@registrar[4]|)
    (= |position@registrar[5]'| |position@registrar[5]|)
    (= |position@registrar[6]'| |position@registrar[6]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun register_elsewhere.end@registrar/2 () Bool
  (and
    (= position@registrar at.register_elsewhere.vmm_stores_apic_id)
    (= |depth@registrar'| 0)
    (= |position@registrar'| idle~~~)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |position@registrar[0]'| |position@registrar[0]|)
    (= |position@registrar[1]'| |position@registrar[1]|)
    (= |position@registrar[2]'| |position@registrar[2]|)
    (= |position@registrar[3]'| |position@registrar[3]|)
    (= |position@registrar[4]'| |position@registrar[4]|)
    (= |position@registrar[5]'| |position@registrar[5]|)
    (= |position@registrar[6]'| |position@registrar[6]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.test_pointer@guest0 () Bool
  (and
    (= position@guest0 at.event_notify_handler.acknowledge_first)
    (= |position@guest0'| at.event_notify_handler.call_pointer)
    (= |event_notify_handler.tested@guest0'| pointer)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest0'| depth@guest0)
    (= |position@guest0[0]'| |position@guest0[0]|)
    (= |position@guest0[1]'| |position@guest0[1]|)
    (= |event_notify_handler.tested@guest0[0]'| |event_notify_handler.tested@guest0[0]|)
    (= |event_notify_handler.tested@guest0[1]'| |event_notify_handler.tested@guest0[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.test_pointer@guest0/2 () Bool
  (and
    (= position@guest0 at.event_notify_handler.test_pointer)
    (= |position@guest0'| at.event_notify_handler.call_pointer)
    (= |event_notify_handler.tested@guest0'| pointer)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest0'| depth@guest0)
    (= |position@guest0[0]'| |position@guest0[0]|)
    (= |position@guest0[1]'| |position@guest0[1]|)
    (= |event_notify_handler.tested@guest0[0]'| |event_notify_handler.tested@guest0[0]|)
    (= |event_notify_handler.tested@guest0[1]'| |event_notify_handler.tested@guest0[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.call_pointer@guest0 () Bool
  (and
    (= position@guest0 at.event_notify_handler.call_pointer)
    (= event_notify_handler.tested@guest0 Pointer.driver_callback)
    (= event_notify_handler.tested@guest0 Pointer.null)
    (= |position@guest0'| at.event_notify_handler.acknowledge_last)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest0'| depth@guest0)
    (= |position@guest0[0]'| |position@guest0[0]|)
    (= |position@guest0[1]'| |position@guest0[1]|)
    (= |event_notify_handler.tested@guest0'| event_notify_handler.tested@guest0)
    (= |event_notify_handler.tested@guest0[0]'| |event_notify_handler.tested@guest0[0]|)
    (= |event_notify_handler.tested@guest0[1]'| |event_notify_handler.tested@guest0[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.call_pointer@guest0/2 () Bool
  (and
    (= position@guest0 at.event_notify_handler.call_pointer)
    (= event_notify_handler.tested@guest0 Pointer.driver_callback)
    (not (= event_notify_handler.tested@guest0 Pointer.null))
    (not code_loaded)
    (= |position@guest0'| at.event_notify_handler.acknowledge_last)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest0'| depth@guest0)
    (= |position@guest0[0]'| |position@guest0[0]|)
    (= |position@guest0[1]'| |position@guest0[1]|)
    (= |event_notify_handler.tested@guest0'| event_notify_handler.tested@guest0)
    (= |event_notify_handler.tested@guest0[0]'| |event_notify_handler.tested@guest0[0]|)
    (= |event_notify_handler.tested@guest0[1]'| |event_notify_handler.tested@guest0[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.call_pointer@guest0/3 () Bool
  (let ((!1 (- depth@guest0 1)))
    (let ((!2 (- depth@guest0 1)))
      (and
        (= position@guest0 at.event_notify_handler.call_pointer)
        (= event_notify_handler.tested@guest0 Pointer.driver_callback)
        (not (= event_notify_handler.tested@guest0 Pointer.null))
        code_loaded
        (< depth@guest0 3)
        (= |depth@guest0'| (+ depth@guest0 1))
        (= |position@guest0'| at.callback.tell_the_drivers)
        (= |position@guest0[0]'| (ite (= !1 0) 4 |position@guest0[0]|))
        (= |position@guest0[1]'| (ite (= !1 1) 4 |position@guest0[1]|))
        (= |event_notify_handler.tested@guest0'| Pointer.null)
        (=
          |event_notify_handler.tested@guest0[0]'|
          (ite
            (= !2 0)
            event_notify_handler.tested@guest0
            |event_notify_handler.tested@guest0[0]|))
        (=
          |event_notify_handler.tested@guest0[1]'|
          (ite
            (= !2 1)
            event_notify_handler.tested@guest0
            |event_notify_handler.tested@guest0[1]|))
        (not |bad.result_is_true'|)
        (= |timeout'| timeout)
        (= |pointer'| pointer)
        (= |code_loaded'| code_loaded)
        (= |kept_out'| kept_out)
        (= |gate_changed'| gate_changed)
        (= |job'| job)
        (= |word'| word)
        (= |shared_length'| shared_length)
        (= |other_done'| other_done)
        (= |scribbled'| scribbled)
        (= |waiter'| waiter)
        (= |woken'| woken)
        (= |other_noticed'| other_noticed)
        (= |slept'| slept)
        (= |copy'| copy)
        same.vmm
        same.requester.stack
        same.remover.stack
        same.registrar.stack
        same.guest1
        same.gate_first
        same.gate_second
        same.vmm_vector
        same.vmm_cpu
        same.irr
        same.in_service
        same.checked_length
        same.owed))))
(define-fun event_notify_handler.acknowledge_last@guest0 () Bool
  (let ((!1 (- depth@guest0 2)))
    (let ((position@guest0!2 (ite (= !1 0) |position@guest0[0]| (ite (= !1 1) |position@guest0[1]| 0))))
      (let ((!3 (- depth@guest0 2)))
        (let ((!4 (- depth@guest0 2)))
          (let ((!6 (- depth@guest0 2)))
            (and
              (= position@guest0 at.event_notify_handler.call_pointer)
              (not (= event_notify_handler.tested@guest0 Pointer.driver_callback))
              (not |in_service{guest0}'|)
              (= |depth@guest0'| (ite (= depth@guest0 1) 0 (- depth@guest0 1)))
              (=
                |position@guest0'|
                (ite (= depth@guest0 1) 0 (ite (= position@guest0!2 4) 5 position@guest0!2)))
              (=
                |position@guest0[0]'|
                (ite
                  (= depth@guest0 1)
                  |position@guest0[0]|
                  (ite (= !3 0) 0 |position@guest0[0]|)))
              (=
                |position@guest0[1]'|
                (ite
                  (= depth@guest0 1)
                  |position@guest0[1]|
                  (ite (= !3 1) 0 |position@guest0[1]|)))
              (=
                |event_notify_handler.tested@guest0'|
                (ite
                  (= depth@guest0 1)
                  0
                  (ite
                    (= !4 0)
                    |event_notify_handler.tested@guest0[0]|
                    (ite (= !4 1) |event_notify_handler.tested@guest0[1]| 0))))
              (=
                |event_notify_handler.tested@guest0[0]'|
                (ite
                  (= depth@guest0 1)
                  |event_notify_handler.tested@guest0[0]|
                  (ite (= !6 0) 0 |event_notify_handler.tested@guest0[0]|)))
              (=
                |event_notify_handler.tested@guest0[1]'|
                (ite
                  (= depth@guest0 1)
                  |event_notify_handler.tested@guest0[1]|
                  (ite (= !6 1) 0 |event_notify_handler.tested@guest0[1]|)))
              (not |bad.result_is_true'|)
              (= |timeout'| timeout)
              (= |pointer'| pointer)
              (= |code_loaded'| code_loaded)
              (= |kept_out'| kept_out)
              (= |gate_changed'| gate_changed)
              (= |job'| job)
              (= |word'| word)
              (= |shared_length'| shared_length)
              (= |other_done'| other_done)
              (= |scribbled'| scribbled)
              (= |in_service{guest1}'| |in_service{guest1}|)
              (= |waiter'| waiter)
              (= |woken'| woken)
              (= |other_noticed'| other_noticed)
              (= |slept'| slept)
              (= |copy'| copy)
              same.vmm
              same.requester.stack
              same.remover.stack
              same.registrar.stack
              same.guest1
              same.gate_first
              same.gate_second
              same.vmm_vector
              same.vmm_cpu
              same.irr
              same.checked_length
              same.owed)))))))
(define-fun event_notify_handler.acknowledge_last@guest0/2 () Bool
  (let ((!1 (- depth@guest0 2)))
    (let ((position@guest0!2 (ite (= !1 0) |position@guest0[0]| (ite (= !1 1) |position@guest0[1]| 0))))
      (let ((!3 (- depth@guest0 2)))
        (let ((!4 (- depth@guest0 2)))
          (let ((!6 (- depth@guest0 2)))
            (and
              (= position@guest0 at.event_notify_handler.acknowledge_last)
              (not |in_service{guest0}'|)
              (= |depth@guest0'| (ite (= depth@guest0 1) 0 (- depth@guest0 1)))
              (=
                |position@guest0'|
                (ite (= depth@guest0 1) 0 (ite (= position@guest0!2 4) 5 position@guest0!2)))
              (=
                |position@guest0[0]'|
                (ite
                  (= depth@guest0 1)
                  |position@guest0[0]|
                  (ite (= !3 0) 0 |position@guest0[0]|)))
              (=
                |position@guest0[1]'|
                (ite
                  (= depth@guest0 1)
                  |position@guest0[1]|
                  (ite (= !3 1) 0 |position@guest0[1]|)))
              (=
                |event_notify_handler.tested@guest0'|
                (ite
                  (= depth@guest0 1)
                  0
                  (ite
                    (= !4 0)
                    |event_notify_handler.tested@guest0[0]|
                    (ite (= !4 1) |event_notify_handler.tested@guest0[1]| 0))))
              (=
                |event_notify_handler.tested@guest0[0]'|
                (ite
                  (= depth@guest0 1)
                  |event_notify_handler.tested@guest0[0]|
                  (ite (= !6 0) 0 |event_notify_handler.tested@guest0[0]|)))
              (=
                |event_notify_handler.tested@guest0[1]'|
                (ite
                  (= depth@guest0 1)
                  |event_notify_handler.tested@guest0[1]|
                  (ite (= !6 1) 0 |event_notify_handler.tested@guest0[1]|)))
              (not |bad.result_is_true'|)
              (= |timeout'| timeout)
              (= |pointer'| pointer)
              (= |code_loaded'| code_loaded)
              (= |kept_out'| kept_out)
              (= |gate_changed'| gate_changed)
              (= |job'| job)
              (= |word'| word)
              (= |shared_length'| shared_length)
              (= |other_done'| other_done)
              (= |scribbled'| scribbled)
              (= |in_service{guest1}'| |in_service{guest1}|)
              (= |waiter'| waiter)
              (= |woken'| woken)
              (= |other_noticed'| other_noticed)
              (= |slept'| slept)
              (= |copy'| copy)
              same.vmm
              same.requester.stack
              same.remover.stack
              same.registrar.stack
              same.guest1
              same.gate_first
              same.gate_second
              same.vmm_vector
              same.vmm_cpu
              same.irr
              same.checked_length
              same.owed)))))))
(define-fun event_notify_handler.test_pointer@guest1 () Bool
  (and
    (= position@guest1 at.event_notify_handler.acknowledge_first)
    (= |position@guest1'| at.event_notify_handler.call_pointer)
    (= |event_notify_handler.tested@guest1'| pointer)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest1'| depth@guest1)
    (= |position@guest1[0]'| |position@guest1[0]|)
    (= |position@guest1[1]'| |position@guest1[1]|)
    (= |event_notify_handler.tested@guest1[0]'| |event_notify_handler.tested@guest1[0]|)
    (= |event_notify_handler.tested@guest1[1]'| |event_notify_handler.tested@guest1[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.test_pointer@guest1/2 () Bool
  (and
    (= position@guest1 at.event_notify_handler.test_pointer)
    (= |position@guest1'| at.event_notify_handler.call_pointer)
    (= |event_notify_handler.tested@guest1'| pointer)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest1'| depth@guest1)
    (= |position@guest1[0]'| |position@guest1[0]|)
    (= |position@guest1[1]'| |position@guest1[1]|)
    (= |event_notify_handler.tested@guest1[0]'| |event_notify_handler.tested@guest1[0]|)
    (= |event_notify_handler.tested@guest1[1]'| |event_notify_handler.tested@guest1[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.call_pointer@guest1 () Bool
  (and
    (= position@guest1 at.event_notify_handler.call_pointer)
    (= event_notify_handler.tested@guest1 Pointer.driver_callback)
    (= event_notify_handler.tested@guest1 Pointer.null)
    (= |position@guest1'| at.event_notify_handler.acknowledge_last)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest1'| depth@guest1)
    (= |position@guest1[0]'| |position@guest1[0]|)
    (= |position@guest1[1]'| |position@guest1[1]|)
    (= |event_notify_handler.tested@guest1'| event_notify_handler.tested@guest1)
    (= |event_notify_handler.tested@guest1[0]'| |event_notify_handler.tested@guest1[0]|)
    (= |event_notify_handler.tested@guest1[1]'| |event_notify_handler.tested@guest1[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.call_pointer@guest1/2 () Bool
  (and
    (= position@guest1 at.event_notify_handler.call_pointer)
    (= event_notify_handler.tested@guest1 Pointer.driver_callback)
    (not (= event_notify_handler.tested@guest1 Pointer.null))
    (not code_loaded)
    (= |position@guest1'| at.event_notify_handler.acknowledge_last)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest1'| depth@guest1)
    (= |position@guest1[0]'| |position@guest1[0]|)
    (= |position@guest1[1]'| |position@guest1[1]|)
    (= |event_notify_handler.tested@guest1'| event_notify_handler.tested@guest1)
    (= |event_notify_handler.tested@guest1[0]'| |event_notify_handler.tested@guest1[0]|)
    (= |event_notify_handler.tested@guest1[1]'| |event_notify_handler.tested@guest1[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun event_notify_handler.call_pointer@guest1/3 () Bool
  (let ((!1 (- depth@guest1 1)))
    (let ((!2 (- depth@guest1 1)))
      (and
        (= position@guest1 at.event_notify_handler.call_pointer)
        (= event_notify_handler.tested@guest1 Pointer.driver_callback)
        (not (= event_notify_handler.tested@guest1 Pointer.null))
        code_loaded
        (< depth@guest1 3)
        (= |depth@guest1'| (+ depth@guest1 1))
        (= |position@guest1'| at.callback.tell_the_drivers)
        (= |position@guest1[0]'| (ite (= !1 0) 4 |position@guest1[0]|))
        (= |position@guest1[1]'| (ite (= !1 1) 4 |position@guest1[1]|))
        (= |event_notify_handler.tested@guest1'| Pointer.null)
        (=
          |event_notify_handler.tested@guest1[0]'|
          (ite
            (= !2 0)
            event_notify_handler.tested@guest1
            |event_notify_handler.tested@guest1[0]|))
        (=
          |event_notify_handler.tested@guest1[1]'|
          (ite
            (= !2 1)
            event_notify_handler.tested@guest1
            |event_notify_handler.tested@guest1[1]|))
        (not |bad.result_is_true'|)
        (= |timeout'| timeout)
        (= |pointer'| pointer)
        (= |code_loaded'| code_loaded)
        (= |kept_out'| kept_out)
        (= |gate_changed'| gate_changed)
        (= |job'| job)
        (= |word'| word)
        (= |shared_length'| shared_length)
        (= |other_done'| other_done)
        (= |scribbled'| scribbled)
        (= |waiter'| waiter)
        (= |woken'| woken)
        (= |other_noticed'| other_noticed)
        (= |slept'| slept)
        (= |copy'| copy)
        same.vmm
        same.requester.stack
        same.remover.stack
        same.registrar.stack
        same.guest0
        same.gate_first
        same.gate_second
        same.vmm_vector
        same.vmm_cpu
        same.irr
        same.in_service
        same.checked_length
        same.owed))))
(define-fun event_notify_handler.acknowledge_last@guest1 () Bool
  (let ((!1 (- depth@guest1 2)))
    (let ((position@guest1!2 (ite (= !1 0) |position@guest1[0]| (ite (= !1 1) |position@guest1[1]| 0))))
      (let ((!3 (- depth@guest1 2)))
        (let ((!4 (- depth@guest1 2)))
          (let ((!6 (- depth@guest1 2)))
            (and
              (= position@guest1 at.event_notify_handler.call_pointer)
              (not (= event_notify_handler.tested@guest1 Pointer.driver_callback))
              (not |in_service{guest1}'|)
              (= |depth@guest1'| (ite (= depth@guest1 1) 0 (- depth@guest1 1)))
              (=
                |position@guest1'|
                (ite (= depth@guest1 1) 0 (ite (= position@guest1!2 4) 5 position@guest1!2)))
              (=
                |position@guest1[0]'|
                (ite
                  (= depth@guest1 1)
                  |position@guest1[0]|
                  (ite (= !3 0) 0 |position@guest1[0]|)))
              (=
                |position@guest1[1]'|
                (ite
                  (= depth@guest1 1)
                  |position@guest1[1]|
                  (ite (= !3 1) 0 |position@guest1[1]|)))
              (=
                |event_notify_handler.tested@guest1'|
                (ite
                  (= depth@guest1 1)
                  0
                  (ite
                    (= !4 0)
                    |event_notify_handler.tested@guest1[0]|
                    (ite (= !4 1) |event_notify_handler.tested@guest1[1]| 0))))
              (=
                |event_notify_handler.tested@guest1[0]'|
                (ite
                  (= depth@guest1 1)
                  |event_notify_handler.tested@guest1[0]|
                  (ite (= !6 0) 0 |event_notify_handler.tested@guest1[0]|)))
              (=
                |event_notify_handler.tested@guest1[1]'|
                (ite
                  (= depth@guest1 1)
                  |event_notify_handler.tested@guest1[1]|
                  (ite (= !6 1) 0 |event_notify_handler.tested@guest1[1]|)))
              (not |bad.result_is_true'|)
              (= |timeout'| timeout)
              (= |pointer'| pointer)
              (= |code_loaded'| code_loaded)
              (= |kept_out'| kept_out)
              (= |gate_changed'| gate_changed)
              (= |job'| job)
              (= |word'| word)
              (= |shared_length'| shared_length)
              (= |other_done'| other_done)
              (= |scribbled'| scribbled)
              (= |in_service{guest0}'| |in_service{guest0}|)
              (= |waiter'| waiter)
              (= |woken'| woken)
              (= |other_noticed'| other_noticed)
              (= |slept'| slept)
              (= |copy'| copy)
              same.vmm
              same.requester.stack
              same.remover.stack
              same.registrar.stack
              same.guest0
              same.gate_first
              same.gate_second
              same.vmm_vector
              same.vmm_cpu
              same.irr
              same.checked_length
              same.owed)))))))
(define-fun event_notify_handler.acknowledge_last@guest1/2 () Bool
  (let ((!1 (- depth@guest1 2)))
    (let ((position@guest1!2 (ite (= !1 0) |position@guest1[0]| (ite (= !1 1) |position@guest1[1]| 0))))
      (let ((!3 (- depth@guest1 2)))
        (let ((!4 (- depth@guest1 2)))
          (let ((!6 (- depth@guest1 2)))
            (and
              (= position@guest1 at.event_notify_handler.acknowledge_last)
              (not |in_service{guest1}'|)
              (= |depth@guest1'| (ite (= depth@guest1 1) 0 (- depth@guest1 1)))
              (=
                |position@guest1'|
                (ite (= depth@guest1 1) 0 (ite (= position@guest1!2 4) 5 position@guest1!2)))
              (=
                |position@guest1[0]'|
                (ite
                  (= depth@guest1 1)
                  |position@guest1[0]|
                  (ite (= !3 0) 0 |position@guest1[0]|)))
              (=
                |position@guest1[1]'|
                (ite
                  (= depth@guest1 1)
                  |position@guest1[1]|
                  (ite (= !3 1) 0 |position@guest1[1]|)))
              (=
                |event_notify_handler.tested@guest1'|
                (ite
                  (= depth@guest1 1)
                  0
                  (ite
                    (= !4 0)
                    |event_notify_handler.tested@guest1[0]|
                    (ite (= !4 1) |event_notify_handler.tested@guest1[1]| 0))))
              (=
                |event_notify_handler.tested@guest1[0]'|
                (ite
                  (= depth@guest1 1)
                  |event_notify_handler.tested@guest1[0]|
                  (ite (= !6 0) 0 |event_notify_handler.tested@guest1[0]|)))
              (=
                |event_notify_handler.tested@guest1[1]'|
                (ite
                  (= depth@guest1 1)
                  |event_notify_handler.tested@guest1[1]|
                  (ite (= !6 1) 0 |event_notify_handler.tested@guest1[1]|)))
              (not |bad.result_is_true'|)
              (= |timeout'| timeout)
              (= |pointer'| pointer)
              (= |code_loaded'| code_loaded)
              (= |kept_out'| kept_out)
              (= |gate_changed'| gate_changed)
              (= |job'| job)
              (= |word'| word)
              (= |shared_length'| shared_length)
              (= |other_done'| other_done)
              (= |scribbled'| scribbled)
              (= |in_service{guest0}'| |in_service{guest0}|)
              (= |waiter'| waiter)
              (= |woken'| woken)
              (= |other_noticed'| other_noticed)
              (= |slept'| slept)
              (= |copy'| copy)
              same.vmm
              same.requester.stack
              same.remover.stack
              same.registrar.stack
              same.guest0
              same.gate_first
              same.gate_second
              same.vmm_vector
              same.vmm_cpu
              same.irr
              same.checked_length
              same.owed)))))))
(define-fun callback.tell_the_drivers@guest0 () Bool
  (and
    (= position@guest0 at.callback.tell_the_drivers)
    (= |woken'| (not (= (ite (= job Job.done) 1 (ite woken 1 0)) 0)))
    (= |other_noticed'| (or other_done other_noticed))
    (= |owed{quote}'| (not (= (ite (= job Job.done) 0 (ite |owed{quote}| 1 0)) 0)))
    (= |owed{other}'| (and (not other_done) |owed{other}|))
    (= |position@guest0'| at.callback.back)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest0'| depth@guest0)
    (= |position@guest0[0]'| |position@guest0[0]|)
    (= |position@guest0[1]'| |position@guest0[1]|)
    (= |event_notify_handler.tested@guest0'| event_notify_handler.tested@guest0)
    (= |event_notify_handler.tested@guest0[0]'| |event_notify_handler.tested@guest0[0]|)
    (= |event_notify_handler.tested@guest0[1]'| |event_notify_handler.tested@guest0[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length))
(define-fun callback.back@guest0 () Bool
  (let ((!1 (- depth@guest0 2)))
    (let ((position@guest0!2 (ite (= !1 0) |position@guest0[0]| (ite (= !1 1) |position@guest0[1]| 0))))
      (let ((!3 (- depth@guest0 2)))
        (let ((!4 (- depth@guest0 2)))
          (let ((!6 (- depth@guest0 2)))
            (and
              (= position@guest0 at.callback.back)
              (= |depth@guest0'| (- depth@guest0 1))
              (= |position@guest0'| (ite (= position@guest0!2 4) 5 position@guest0!2))
              (= |position@guest0[0]'| (ite (= !3 0) 0 |position@guest0[0]|))
              (= |position@guest0[1]'| (ite (= !3 1) 0 |position@guest0[1]|))
              (=
                |event_notify_handler.tested@guest0'|
                (ite
                  (= !4 0)
                  |event_notify_handler.tested@guest0[0]|
                  (ite (= !4 1) |event_notify_handler.tested@guest0[1]| 0)))
              (=
                |event_notify_handler.tested@guest0[0]'|
                (ite (= !6 0) 0 |event_notify_handler.tested@guest0[0]|))
              (=
                |event_notify_handler.tested@guest0[1]'|
                (ite (= !6 1) 0 |event_notify_handler.tested@guest0[1]|))
              (not |bad.result_is_true'|)
              (= |timeout'| timeout)
              (= |pointer'| pointer)
              (= |code_loaded'| code_loaded)
              (= |kept_out'| kept_out)
              (= |gate_changed'| gate_changed)
              (= |job'| job)
              (= |word'| word)
              (= |shared_length'| shared_length)
              (= |other_done'| other_done)
              (= |scribbled'| scribbled)
              (= |waiter'| waiter)
              (= |woken'| woken)
              (= |other_noticed'| other_noticed)
              (= |slept'| slept)
              (= |copy'| copy)
              same.vmm
              same.requester.stack
              same.remover.stack
              same.registrar.stack
              same.guest1
              same.gate_first
              same.gate_second
              same.vmm_vector
              same.vmm_cpu
              same.irr
              same.in_service
              same.checked_length
              same.owed)))))))
(define-fun callback.tell_the_drivers@guest1 () Bool
  (and
    (= position@guest1 at.callback.tell_the_drivers)
    (= |woken'| (not (= (ite (= job Job.done) 1 (ite woken 1 0)) 0)))
    (= |other_noticed'| (or other_done other_noticed))
    (= |owed{quote}'| (not (= (ite (= job Job.done) 0 (ite |owed{quote}| 1 0)) 0)))
    (= |owed{other}'| (and (not other_done) |owed{other}|))
    (= |position@guest1'| at.callback.back)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@guest1'| depth@guest1)
    (= |position@guest1[0]'| |position@guest1[0]|)
    (= |position@guest1[1]'| |position@guest1[1]|)
    (= |event_notify_handler.tested@guest1'| event_notify_handler.tested@guest1)
    (= |event_notify_handler.tested@guest1[0]'| |event_notify_handler.tested@guest1[0]|)
    (= |event_notify_handler.tested@guest1[1]'| |event_notify_handler.tested@guest1[1]|)
    same.vmm
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length))
(define-fun callback.back@guest1 () Bool
  (let ((!1 (- depth@guest1 2)))
    (let ((position@guest1!2 (ite (= !1 0) |position@guest1[0]| (ite (= !1 1) |position@guest1[1]| 0))))
      (let ((!3 (- depth@guest1 2)))
        (let ((!4 (- depth@guest1 2)))
          (let ((!6 (- depth@guest1 2)))
            (and
              (= position@guest1 at.callback.back)
              (= |depth@guest1'| (- depth@guest1 1))
              (= |position@guest1'| (ite (= position@guest1!2 4) 5 position@guest1!2))
              (= |position@guest1[0]'| (ite (= !3 0) 0 |position@guest1[0]|))
              (= |position@guest1[1]'| (ite (= !3 1) 0 |position@guest1[1]|))
              (=
                |event_notify_handler.tested@guest1'|
                (ite
                  (= !4 0)
                  |event_notify_handler.tested@guest1[0]|
                  (ite (= !4 1) |event_notify_handler.tested@guest1[1]| 0)))
              (=
                |event_notify_handler.tested@guest1[0]'|
                (ite (= !6 0) 0 |event_notify_handler.tested@guest1[0]|))
              (=
                |event_notify_handler.tested@guest1[1]'|
                (ite (= !6 1) 0 |event_notify_handler.tested@guest1[1]|))
              (not |bad.result_is_true'|)
              (= |timeout'| timeout)
              (= |pointer'| pointer)
              (= |code_loaded'| code_loaded)
              (= |kept_out'| kept_out)
              (= |gate_changed'| gate_changed)
              (= |job'| job)
              (= |word'| word)
              (= |shared_length'| shared_length)
              (= |other_done'| other_done)
              (= |scribbled'| scribbled)
              (= |waiter'| waiter)
              (= |woken'| woken)
              (= |other_noticed'| other_noticed)
              (= |slept'| slept)
              (= |copy'| copy)
              same.vmm
              same.requester.stack
              same.remover.stack
              same.registrar.stack
              same.guest0
              same.gate_first
              same.gate_second
              same.vmm_vector
              same.vmm_cpu
              same.irr
              same.in_service
              same.checked_length
              same.owed)))))))
(define-fun serve_quote.take_the_job@vmm () Bool
  (and
    (= position@vmm at.serve_quote.take_the_job)
    (= job Job.queued)
    (= |word'| Word.in_flight)
    (= |position@vmm'| at.serve_quote.finish)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@vmm'| depth@vmm)
    (= |position@vmm[0]'| |position@vmm[0]|)
    (= |position@vmm[1]'| |position@vmm[1]|)
    (= |notify.device@vmm[0]'| |notify.device@vmm[0]|)
    (= |notify.device@vmm[1]'| |notify.device@vmm[1]|)
    (= |notify.read_vector@vmm[0].some'| |notify.read_vector@vmm[0].some|)
    (= |notify.read_vector@vmm[0].value'| |notify.read_vector@vmm[0].value|)
    (= |notify.read_vector@vmm[1].some'| |notify.read_vector@vmm[1].some|)
    (= |notify.read_vector@vmm[1].value'| |notify.read_vector@vmm[1].value|)
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.vmm.notify
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun |serve_quote.finish@vmm[either, w = zero]| () Bool
  (let ((!1 (- depth@vmm 1)))
    (and
      (= position@vmm at.serve_quote.finish)
      (< depth@vmm 3)
      (= |job'| Job.done)
      (= |word'| Word.zero)
      (= |depth@vmm'| (+ depth@vmm 1))
      (= |position@vmm'| at.notify.look_up)
      (= |position@vmm[0]'| (ite (= !1 0) 3 |position@vmm[0]|))
      (= |position@vmm[1]'| (ite (= !1 1) 3 |position@vmm[1]|))
      (= |notify.device@vmm'| Device.quote)
      (not |notify.read_vector@vmm.some'|)
      (= |notify.read_vector@vmm.value'| Vector.first)
      (not |bad.result_is_true'|)
      (= |timeout'| timeout)
      (= |pointer'| pointer)
      (= |code_loaded'| code_loaded)
      (= |kept_out'| kept_out)
      (= |gate_changed'| gate_changed)
      (= |shared_length'| shared_length)
      (= |other_done'| other_done)
      (= |scribbled'| scribbled)
      (= |waiter'| waiter)
      (= |woken'| woken)
      (= |other_noticed'| other_noticed)
      (= |slept'| slept)
      (= |copy'| copy)
      (= |notify.device@vmm[0]'| |notify.device@vmm[0]|)
      (= |notify.device@vmm[1]'| |notify.device@vmm[1]|)
      (= |notify.read_vector@vmm[0].some'| |notify.read_vector@vmm[0].some|)
      (= |notify.read_vector@vmm[0].value'| |notify.read_vector@vmm[0].value|)
      (= |notify.read_vector@vmm[1].some'| |notify.read_vector@vmm[1].some|)
      (= |notify.read_vector@vmm[1].value'| |notify.read_vector@vmm[1].value|)
      same.requester.stack
      same.remover.stack
      same.registrar.stack
      same.guest0
      same.guest1
      same.gate_first
      same.gate_second
      same.vmm_vector
      same.vmm_cpu
      same.irr
      same.in_service
      same.checked_length
      same.owed)))
(define-fun |serve_quote.finish@vmm[either, w = error]| () Bool
  (let ((!1 (- depth@vmm 1)))
    (and
      (= position@vmm at.serve_quote.finish)
      (< depth@vmm 3)
      (= |job'| Job.done)
      (= |word'| Word.error)
      (= |depth@vmm'| (+ depth@vmm 1))
      (= |position@vmm'| at.notify.look_up)
      (= |position@vmm[0]'| (ite (= !1 0) 3 |position@vmm[0]|))
      (= |position@vmm[1]'| (ite (= !1 1) 3 |position@vmm[1]|))
      (= |notify.device@vmm'| Device.quote)
      (not |notify.read_vector@vmm.some'|)
      (= |notify.read_vector@vmm.value'| Vector.first)
      (not |bad.result_is_true'|)
      (= |timeout'| timeout)
      (= |pointer'| pointer)
      (= |code_loaded'| code_loaded)
      (= |kept_out'| kept_out)
      (= |gate_changed'| gate_changed)
      (= |shared_length'| shared_length)
      (= |other_done'| other_done)
      (= |scribbled'| scribbled)
      (= |waiter'| waiter)
      (= |woken'| woken)
      (= |other_noticed'| other_noticed)
      (= |slept'| slept)
      (= |copy'| copy)
      (= |notify.device@vmm[0]'| |notify.device@vmm[0]|)
      (= |notify.device@vmm[1]'| |notify.device@vmm[1]|)
      (= |notify.read_vector@vmm[0].some'| |notify.read_vector@vmm[0].some|)
      (= |notify.read_vector@vmm[0].value'| |notify.read_vector@vmm[0].value|)
      (= |notify.read_vector@vmm[1].some'| |notify.read_vector@vmm[1].some|)
      (= |notify.read_vector@vmm[1].value'| |notify.read_vector@vmm[1].value|)
      same.requester.stack
      same.remover.stack
      same.registrar.stack
      same.guest0
      same.guest1
      same.gate_first
      same.gate_second
      same.vmm_vector
      same.vmm_cpu
      same.irr
      same.in_service
      same.checked_length
      same.owed)))
(define-fun notify.look_up@vmm () Bool
  (and
    (= position@vmm at.notify.look_up)
    (= |position@vmm'| at.notify.inject)
    (= |notify.read_vector@vmm.some'| vmm_vector.some)
    (= |notify.read_vector@vmm.value'| vmm_vector.value)
    (not |bad.result_is_true'|)
    (= |timeout'| timeout)
    (= |pointer'| pointer)
    (= |code_loaded'| code_loaded)
    (= |kept_out'| kept_out)
    (= |gate_changed'| gate_changed)
    (= |job'| job)
    (= |word'| word)
    (= |shared_length'| shared_length)
    (= |other_done'| other_done)
    (= |scribbled'| scribbled)
    (= |waiter'| waiter)
    (= |woken'| woken)
    (= |other_noticed'| other_noticed)
    (= |slept'| slept)
    (= |copy'| copy)
    (= |depth@vmm'| depth@vmm)
    (= |position@vmm[0]'| |position@vmm[0]|)
    (= |position@vmm[1]'| |position@vmm[1]|)
    (= |notify.device@vmm'| notify.device@vmm)
    (= |notify.device@vmm[0]'| |notify.device@vmm[0]|)
    (= |notify.device@vmm[1]'| |notify.device@vmm[1]|)
    (= |notify.read_vector@vmm[0].some'| |notify.read_vector@vmm[0].some|)
    (= |notify.read_vector@vmm[0].value'| |notify.read_vector@vmm[0].value|)
    (= |notify.read_vector@vmm[1].some'| |notify.read_vector@vmm[1].some|)
    (= |notify.read_vector@vmm[1].value'| |notify.read_vector@vmm[1].value|)
    same.requester.stack
    same.remover.stack
    same.registrar.stack
    same.guest0
    same.guest1
    same.gate_first
    same.gate_second
    same.vmm_vector
    same.vmm_cpu
    same.irr
    same.in_service
    same.checked_length
    same.owed))
(define-fun |notify.inject@vmm[either, target = guest0]| () Bool
  (let ((!1 (or
              (and
                vmm_vector.some
                (or (not vmm_vector.some) (= vmm_vector.value Vector.first))
                |gate_first{guest0}|)
              (and
                vmm_vector.some
                (or (not vmm_vector.some) (= vmm_vector.value Vector.second))
                |gate_second{guest0}|))))
    (let ((!4 (- depth@vmm 2)))
      (let ((position@vmm!5 (ite (= !4 0) |position@vmm[0]| (ite (= !4 1) |position@vmm[1]| 0))))
        (let ((!6 (- depth@vmm 2)))
          (let ((!7 (- depth@vmm 2)))
            (let ((!9 (- depth@vmm 2)))
              (let ((!10 (- depth@vmm 2)))
                (let ((!12 (- depth@vmm 2)))
                  (let ((!15 (- depth@vmm 2)))
                    (let ((!17 (- depth@vmm 2)))
                      (let ((!20 (- (- depth@vmm 1) 2)))
                        (and
                          (= position@vmm at.notify.inject)
                          vmm_vector.some
                          vmm_cpu.some
                          (= 0 vmm_cpu.value)
                          (= |irr{guest0}'| (or !1 |irr{guest0}|))
                          (=
                            |owed{quote}'|
                            (ite
                              !1
                              (not
                                (=
                                  (ite
                                    (= notify.device@vmm Device.quote)
                                    1
                                    (ite |owed{quote}| 1 0))
                                  0))
                              |owed{quote}|))
                          (=
                            |owed{other}'|
                            (ite
                              !1
                              (not
                                (=
                                  (ite
                                    (= notify.device@vmm Device.other)
                                    1
                                    (ite |owed{other}| 1 0))
                                  0))
                              |owed{other}|))
                          (=
                            |depth@vmm'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= position@vmm!5 3)
                                (ite (= (- depth@vmm 1) 1) 0 (- (- depth@vmm 1) 1))
                                (- depth@vmm 1))))
                          (=
                            |position@vmm'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= position@vmm!5 3)
                                (ite
                                  (= (- depth@vmm 1) 1)
                                  0
                                  (ite
                                    (= (- (- depth@vmm 1) 2) 0)
                                    (ite (= !6 0) 0 |position@vmm[0]|)
                                    0))
                                position@vmm!5)))
                          (=
                            |position@vmm[0]'|
                            (ite
                              (= depth@vmm 1)
                              |position@vmm[0]|
                              (ite
                                (= position@vmm!5 3)
                                (ite
                                  (= (- depth@vmm 1) 1)
                                  (ite (= !6 0) 0 |position@vmm[0]|)
                                  (ite (= !20 0) 0 (ite (= !6 0) 0 |position@vmm[0]|)))
                                (ite (= !6 0) 0 |position@vmm[0]|))))
                          (=
                            |position@vmm[1]'|
                            (ite
                              (= depth@vmm 1)
                              |position@vmm[1]|
                              (ite
                                (= position@vmm!5 3)
                                (ite
                                  (= (- depth@vmm 1) 1)
                                  (ite (= !6 1) 0 |position@vmm[1]|)
                                  (ite (= !20 1) 0 (ite (= !6 1) 0 |position@vmm[1]|)))
                                (ite (= !6 1) 0 |position@vmm[1]|))))
                          (=
                            |notify.device@vmm'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= !7 0)
                                |notify.device@vmm[0]|
                                (ite (= !7 1) |notify.device@vmm[1]| 0))))
                          (=
                            |notify.device@vmm[0]'|
                            (ite
                              (= depth@vmm 1)
                              |notify.device@vmm[0]|
                              (ite (= !9 0) 0 |notify.device@vmm[0]|)))
                          (=
                            |notify.device@vmm[1]'|
                            (ite
                              (= depth@vmm 1)
                              |notify.device@vmm[1]|
                              (ite (= !9 1) 0 |notify.device@vmm[1]|)))
                          (=
                            |notify.read_vector@vmm.some'|
                            (not
                              (=
                                (ite
                                  (= depth@vmm 1)
                                  0
                                  (ite
                                    (ite
                                      (= !10 0)
                                      |notify.read_vector@vmm[0].some|
                                      (and (= !10 1) |notify.read_vector@vmm[1].some|))
                                    1
                                    0))
                                0)))
                          (=
                            |notify.read_vector@vmm.value'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= !15 0)
                                |notify.read_vector@vmm[0].value|
                                (ite (= !15 1) |notify.read_vector@vmm[1].value| 0))))
                          (=
                            |notify.read_vector@vmm[0].some'|
                            (not
                              (=
                                (ite
                                  (= depth@vmm 1)
                                  (ite |notify.read_vector@vmm[0].some| 1 0)
                                  (ite (= !12 0) 0 (ite |notify.read_vector@vmm[0].some| 1 0)))
                                0)))
                          (=
                            |notify.read_vector@vmm[0].value'|
                            (ite
                              (= depth@vmm 1)
                              |notify.read_vector@vmm[0].value|
                              (ite (= !17 0) 0 |notify.read_vector@vmm[0].value|)))
                          (=
                            |notify.read_vector@vmm[1].some'|
                            (not
                              (=
                                (ite
                                  (= depth@vmm 1)
                                  (ite |notify.read_vector@vmm[1].some| 1 0)
                                  (ite (= !12 1) 0 (ite |notify.read_vector@vmm[1].some| 1 0)))
                                0)))
                          (=
                            |notify.read_vector@vmm[1].value'|
                            (ite
                              (= depth@vmm 1)
                              |notify.read_vector@vmm[1].value|
                              (ite (= !17 1) 0 |notify.read_vector@vmm[1].value|)))
                          (not |bad.result_is_true'|)
                          (= |timeout'| timeout)
                          (= |pointer'| pointer)
                          (= |code_loaded'| code_loaded)
                          (= |kept_out'| kept_out)
                          (= |gate_changed'| gate_changed)
                          (= |job'| job)
                          (= |word'| word)
                          (= |shared_length'| shared_length)
                          (= |other_done'| other_done)
                          (= |scribbled'| scribbled)
                          (= |irr{guest1}'| |irr{guest1}|)
                          (= |waiter'| waiter)
                          (= |woken'| woken)
                          (= |other_noticed'| other_noticed)
                          (= |slept'| slept)
                          (= |copy'| copy)
                          same.requester.stack
                          same.remover.stack
                          same.registrar.stack
                          same.guest0
                          same.guest1
                          same.gate_first
                          same.gate_second
                          same.vmm_vector
                          same.vmm_cpu
                          same.in_service
                          same.checked_length)))))))))))))
(define-fun |notify.inject@vmm[either, target = guest1]| () Bool
  (let ((!1 (or
              (and
                vmm_vector.some
                (or (not vmm_vector.some) (= vmm_vector.value Vector.first))
                |gate_first{guest1}|)
              (and
                vmm_vector.some
                (or (not vmm_vector.some) (= vmm_vector.value Vector.second))
                |gate_second{guest1}|))))
    (let ((!4 (- depth@vmm 2)))
      (let ((position@vmm!5 (ite (= !4 0) |position@vmm[0]| (ite (= !4 1) |position@vmm[1]| 0))))
        (let ((!6 (- depth@vmm 2)))
          (let ((!7 (- depth@vmm 2)))
            (let ((!9 (- depth@vmm 2)))
              (let ((!10 (- depth@vmm 2)))
                (let ((!12 (- depth@vmm 2)))
                  (let ((!15 (- depth@vmm 2)))
                    (let ((!17 (- depth@vmm 2)))
                      (let ((!20 (- (- depth@vmm 1) 2)))
                        (and
                          (= position@vmm at.notify.inject)
                          vmm_vector.some
                          vmm_cpu.some
                          (= 1 vmm_cpu.value)
                          (= |irr{guest1}'| (or !1 |irr{guest1}|))
                          (=
                            |owed{quote}'|
                            (ite
                              !1
                              (not
                                (=
                                  (ite
                                    (= notify.device@vmm Device.quote)
                                    1
                                    (ite |owed{quote}| 1 0))
                                  0))
                              |owed{quote}|))
                          (=
                            |owed{other}'|
                            (ite
                              !1
                              (not
                                (=
                                  (ite
                                    (= notify.device@vmm Device.other)
                                    1
                                    (ite |owed{other}| 1 0))
                                  0))
                              |owed{other}|))
                          (=
                            |depth@vmm'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= position@vmm!5 3)
                                (ite (= (- depth@vmm 1) 1) 0 (- (- depth@vmm 1) 1))
                                (- depth@vmm 1))))
                          (=
                            |position@vmm'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= position@vmm!5 3)
                                (ite
                                  (= (- depth@vmm 1) 1)
                                  0
                                  (ite
                                    (= (- (- depth@vmm 1) 2) 0)
                                    (ite (= !6 0) 0 |position@vmm[0]|)
                                    0))
                                position@vmm!5)))
                          (=
                            |position@vmm[0]'|
                            (ite
                              (= depth@vmm 1)
                              |position@vmm[0]|
                              (ite
                                (= position@vmm!5 3)
                                (ite
                                  (= (- depth@vmm 1) 1)
                                  (ite (= !6 0) 0 |position@vmm[0]|)
                                  (ite (= !20 0) 0 (ite (= !6 0) 0 |position@vmm[0]|)))
                                (ite (= !6 0) 0 |position@vmm[0]|))))
                          (=
                            |position@vmm[1]'|
                            (ite
                              (= depth@vmm 1)
                              |position@vmm[1]|
                              (ite
                                (= position@vmm!5 3)
                                (ite
                                  (= (- depth@vmm 1) 1)
                                  (ite (= !6 1) 0 |position@vmm[1]|)
                                  (ite (= !20 1) 0 (ite (= !6 1) 0 |position@vmm[1]|)))
                                (ite (= !6 1) 0 |position@vmm[1]|))))
                          (=
                            |notify.device@vmm'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= !7 0)
                                |notify.device@vmm[0]|
                                (ite (= !7 1) |notify.device@vmm[1]| 0))))
                          (=
                            |notify.device@vmm[0]'|
                            (ite
                              (= depth@vmm 1)
                              |notify.device@vmm[0]|
                              (ite (= !9 0) 0 |notify.device@vmm[0]|)))
                          (=
                            |notify.device@vmm[1]'|
                            (ite
                              (= depth@vmm 1)
                              |notify.device@vmm[1]|
                              (ite (= !9 1) 0 |notify.device@vmm[1]|)))
                          (=
                            |notify.read_vector@vmm.some'|
                            (not
                              (=
                                (ite
                                  (= depth@vmm 1)
                                  0
                                  (ite
                                    (ite
                                      (= !10 0)
                                      |notify.read_vector@vmm[0].some|
                                      (and (= !10 1) |notify.read_vector@vmm[1].some|))
                                    1
                                    0))
                                0)))
                          (=
                            |notify.read_vector@vmm.value'|
                            (ite
                              (= depth@vmm 1)
                              0
                              (ite
                                (= !15 0)
                                |notify.read_vector@vmm[0].value|
                                (ite (= !15 1) |notify.read_vector@vmm[1].value| 0))))
                          (=
                            |notify.read_vector@vmm[0].some'|
                            (not
                              (=
                                (ite
                                  (= depth@vmm 1)
                                  (ite |notify.read_vector@vmm[0].some| 1 0)
                                  (ite (= !12 0) 0 (ite |notify.read_vector@vmm[0].some| 1 0)))
                                0)))
                          (=
                            |notify.read_vector@vmm[0].value'|
                            (ite
                              (= depth@vmm 1)
                              |notify.read_vector@vmm[0].value|
                              (ite (= !17 0) 0 |notify.read_vector@vmm[0].value|)))
                          (=
                            |notify.read_vector@vmm[1].some'|
                            (not
                              (=
                                (ite
                                  (= depth@vmm 1)
                                  (ite |notify.read_vector@vmm[1].some| 1 0)
                                  (ite (= !12 1) 0 (ite |notify.read_vector@vmm[1].some| 1 0)))
                                0)))
                          (=
                            |notify.read_vector@vmm[1].value'|
                            (ite
                              (= depth@vmm 1)
                              |notify.read_vector@vmm[1].value|
                              (ite (= !17 1) 0 |notify.read_vector@vmm[1].value|)))
                          (not |bad.result_is_true'|)
                          (= |timeout'| timeout)
                          (= |pointer'| pointer)
                          (= |code_loaded'| code_loaded)
                          (= |kept_out'| kept_out)
                          (= |gate_changed'| gate_changed)
                          (= |job'| job)
                          (= |word'| word)
                          (= |shared_length'| shared_length)
                          (= |other_done'| other_done)
                          (= |scribbled'| scribbled)
                          (= |irr{guest0}'| |irr{guest0}|)
                          (= |waiter'| waiter)
                          (= |woken'| woken)
                          (= |other_noticed'| other_noticed)
                          (= |slept'| slept)
                          (= |copy'| copy)
                          same.requester.stack
                          same.remover.stack
                          same.registrar.stack
                          same.guest0
                          same.guest1
                          same.gate_first
                          same.gate_second
                          same.vmm_vector
                          same.vmm_cpu
                          same.in_service
                          same.checked_length)))))))))))))
(define-fun |notify.inject@vmm[either]| () Bool
  (let ((!1 (- depth@vmm 2)))
    (let ((position@vmm!2 (ite (= !1 0) |position@vmm[0]| (ite (= !1 1) |position@vmm[1]| 0))))
      (let ((!3 (- depth@vmm 2)))
        (let ((!4 (- depth@vmm 2)))
          (let ((!6 (- depth@vmm 2)))
            (let ((!7 (- depth@vmm 2)))
              (let ((!9 (- depth@vmm 2)))
                (let ((!12 (- depth@vmm 2)))
                  (let ((!14 (- depth@vmm 2)))
                    (let ((!17 (- (- depth@vmm 1) 2)))
                      (and
                        (= position@vmm at.notify.inject)
                        (not (and vmm_vector.some vmm_cpu.some))
                        (=
                          |depth@vmm'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= position@vmm!2 3)
                              (ite (= (- depth@vmm 1) 1) 0 (- (- depth@vmm 1) 1))
                              (- depth@vmm 1))))
                        (=
                          |position@vmm'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= position@vmm!2 3)
                              (ite
                                (= (- depth@vmm 1) 1)
                                0
                                (ite
                                  (= (- (- depth@vmm 1) 2) 0)
                                  (ite (= !3 0) 0 |position@vmm[0]|)
                                  0))
                              position@vmm!2)))
                        (=
                          |position@vmm[0]'|
                          (ite
                            (= depth@vmm 1)
                            |position@vmm[0]|
                            (ite
                              (= position@vmm!2 3)
                              (ite
                                (= (- depth@vmm 1) 1)
                                (ite (= !3 0) 0 |position@vmm[0]|)
                                (ite (= !17 0) 0 (ite (= !3 0) 0 |position@vmm[0]|)))
                              (ite (= !3 0) 0 |position@vmm[0]|))))
                        (=
                          |position@vmm[1]'|
                          (ite
                            (= depth@vmm 1)
                            |position@vmm[1]|
                            (ite
                              (= position@vmm!2 3)
                              (ite
                                (= (- depth@vmm 1) 1)
                                (ite (= !3 1) 0 |position@vmm[1]|)
                                (ite (= !17 1) 0 (ite (= !3 1) 0 |position@vmm[1]|)))
                              (ite (= !3 1) 0 |position@vmm[1]|))))
                        (=
                          |notify.device@vmm'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= !4 0)
                              |notify.device@vmm[0]|
                              (ite (= !4 1) |notify.device@vmm[1]| 0))))
                        (=
                          |notify.device@vmm[0]'|
                          (ite
                            (= depth@vmm 1)
                            |notify.device@vmm[0]|
                            (ite (= !6 0) 0 |notify.device@vmm[0]|)))
                        (=
                          |notify.device@vmm[1]'|
                          (ite
                            (= depth@vmm 1)
                            |notify.device@vmm[1]|
                            (ite (= !6 1) 0 |notify.device@vmm[1]|)))
                        (=
                          |notify.read_vector@vmm.some'|
                          (not
                            (=
                              (ite
                                (= depth@vmm 1)
                                0
                                (ite
                                  (ite
                                    (= !7 0)
                                    |notify.read_vector@vmm[0].some|
                                    (and (= !7 1) |notify.read_vector@vmm[1].some|))
                                  1
                                  0))
                              0)))
                        (=
                          |notify.read_vector@vmm.value'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= !12 0)
                              |notify.read_vector@vmm[0].value|
                              (ite (= !12 1) |notify.read_vector@vmm[1].value| 0))))
                        (=
                          |notify.read_vector@vmm[0].some'|
                          (not
                            (=
                              (ite
                                (= depth@vmm 1)
                                (ite |notify.read_vector@vmm[0].some| 1 0)
                                (ite (= !9 0) 0 (ite |notify.read_vector@vmm[0].some| 1 0)))
                              0)))
                        (=
                          |notify.read_vector@vmm[0].value'|
                          (ite
                            (= depth@vmm 1)
                            |notify.read_vector@vmm[0].value|
                            (ite (= !14 0) 0 |notify.read_vector@vmm[0].value|)))
                        (=
                          |notify.read_vector@vmm[1].some'|
                          (not
                            (=
                              (ite
                                (= depth@vmm 1)
                                (ite |notify.read_vector@vmm[1].some| 1 0)
                                (ite (= !9 1) 0 (ite |notify.read_vector@vmm[1].some| 1 0)))
                              0)))
                        (=
                          |notify.read_vector@vmm[1].value'|
                          (ite
                            (= depth@vmm 1)
                            |notify.read_vector@vmm[1].value|
                            (ite (= !14 1) 0 |notify.read_vector@vmm[1].value|)))
                        (not |bad.result_is_true'|)
                        (= |timeout'| timeout)
                        (= |pointer'| pointer)
                        (= |code_loaded'| code_loaded)
                        (= |kept_out'| kept_out)
                        (= |gate_changed'| gate_changed)
                        (= |job'| job)
                        (= |word'| word)
                        (= |shared_length'| shared_length)
                        (= |other_done'| other_done)
                        (= |scribbled'| scribbled)
                        (= |waiter'| waiter)
                        (= |woken'| woken)
                        (= |other_noticed'| other_noticed)
                        (= |slept'| slept)
                        (= |copy'| copy)
                        same.requester.stack
                        same.remover.stack
                        same.registrar.stack
                        same.guest0
                        same.guest1
                        same.gate_first
                        same.gate_second
                        same.vmm_vector
                        same.vmm_cpu
                        same.irr
                        same.in_service
                        same.checked_length
                        same.owed))))))))))))
(define-fun |notify.inject@vmm[or #1]| () Bool
  (let ((!1 (- depth@vmm 2)))
    (let ((position@vmm!2 (ite (= !1 0) |position@vmm[0]| (ite (= !1 1) |position@vmm[1]| 0))))
      (let ((!3 (- depth@vmm 2)))
        (let ((!4 (- depth@vmm 2)))
          (let ((!6 (- depth@vmm 2)))
            (let ((!7 (- depth@vmm 2)))
              (let ((!9 (- depth@vmm 2)))
                (let ((!12 (- depth@vmm 2)))
                  (let ((!14 (- depth@vmm 2)))
                    (let ((!17 (- (- depth@vmm 1) 2)))
                      (and
                        (= position@vmm at.notify.inject)
                        (=
                          |depth@vmm'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= position@vmm!2 3)
                              (ite (= (- depth@vmm 1) 1) 0 (- (- depth@vmm 1) 1))
                              (- depth@vmm 1))))
                        (=
                          |position@vmm'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= position@vmm!2 3)
                              (ite
                                (= (- depth@vmm 1) 1)
                                0
                                (ite
                                  (= (- (- depth@vmm 1) 2) 0)
                                  (ite (= !3 0) 0 |position@vmm[0]|)
                                  0))
                              position@vmm!2)))
                        (=
                          |position@vmm[0]'|
                          (ite
                            (= depth@vmm 1)
                            |position@vmm[0]|
                            (ite
                              (= position@vmm!2 3)
                              (ite
                                (= (- depth@vmm 1) 1)
                                (ite (= !3 0) 0 |position@vmm[0]|)
                                (ite (= !17 0) 0 (ite (= !3 0) 0 |position@vmm[0]|)))
                              (ite (= !3 0) 0 |position@vmm[0]|))))
                        (=
                          |position@vmm[1]'|
                          (ite
                            (= depth@vmm 1)
                            |position@vmm[1]|
                            (ite
                              (= position@vmm!2 3)
                              (ite
                                (= (- depth@vmm 1) 1)
                                (ite (= !3 1) 0 |position@vmm[1]|)
                                (ite (= !17 1) 0 (ite (= !3 1) 0 |position@vmm[1]|)))
                              (ite (= !3 1) 0 |position@vmm[1]|))))
                        (=
                          |notify.device@vmm'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= !4 0)
                              |notify.device@vmm[0]|
                              (ite (= !4 1) |notify.device@vmm[1]| 0))))
                        (=
                          |notify.device@vmm[0]'|
                          (ite
                            (= depth@vmm 1)
                            |notify.device@vmm[0]|
                            (ite (= !6 0) 0 |notify.device@vmm[0]|)))
                        (=
                          |notify.device@vmm[1]'|
                          (ite
                            (= depth@vmm 1)
                            |notify.device@vmm[1]|
                            (ite (= !6 1) 0 |notify.device@vmm[1]|)))
                        (=
                          |notify.read_vector@vmm.some'|
                          (not
                            (=
                              (ite
                                (= depth@vmm 1)
                                0
                                (ite
                                  (ite
                                    (= !7 0)
                                    |notify.read_vector@vmm[0].some|
                                    (and (= !7 1) |notify.read_vector@vmm[1].some|))
                                  1
                                  0))
                              0)))
                        (=
                          |notify.read_vector@vmm.value'|
                          (ite
                            (= depth@vmm 1)
                            0
                            (ite
                              (= !12 0)
                              |notify.read_vector@vmm[0].value|
                              (ite (= !12 1) |notify.read_vector@vmm[1].value| 0))))
                        (=
                          |notify.read_vector@vmm[0].some'|
                          (not
                            (=
                              (ite
                                (= depth@vmm 1)
                                (ite |notify.read_vector@vmm[0].some| 1 0)
                                (ite (= !9 0) 0 (ite |notify.read_vector@vmm[0].some| 1 0)))
                              0)))
                        (=
                          |notify.read_vector@vmm[0].value'|
                          (ite
                            (= depth@vmm 1)
                            |notify.read_vector@vmm[0].value|
                            (ite (= !14 0) 0 |notify.read_vector@vmm[0].value|)))
                        (=
                          |notify.read_vector@vmm[1].some'|
                          (not
                            (=
                              (ite
                                (= depth@vmm 1)
                                (ite |notify.read_vector@vmm[1].some| 1 0)
                                (ite (= !9 1) 0 (ite |notify.read_vector@vmm[1].some| 1 0)))
                              0)))
                        (=
                          |notify.read_vector@vmm[1].value'|
                          (ite
                            (= depth@vmm 1)
                            |notify.read_vector@vmm[1].value|
                            (ite (= !14 1) 0 |notify.read_vector@vmm[1].value|)))
                        (not |bad.result_is_true'|)
                        (= |timeout'| timeout)
                        (= |pointer'| pointer)
                        (= |code_loaded'| code_loaded)
                        (= |kept_out'| kept_out)
                        (= |gate_changed'| gate_changed)
                        (= |job'| job)
                        (= |word'| word)
                        (= |shared_length'| shared_length)
                        (= |other_done'| other_done)
                        (= |scribbled'| scribbled)
                        (= |waiter'| waiter)
                        (= |woken'| woken)
                        (= |other_noticed'| other_noticed)
                        (= |slept'| slept)
                        (= |copy'| copy)
                        same.requester.stack
                        same.remover.stack
                        same.registrar.stack
                        same.guest0
                        same.guest1
                        same.gate_first
                        same.gate_second
                        same.vmm_vector
                        same.vmm_cpu
                        same.irr
                        same.in_service
                        same.checked_length
                        same.owed))))))))))))
(define-fun deliver@guest0 () Bool
  (let ((!1 (- depth@guest0 1)))
    (let ((!2 (- depth@guest0 1)))
      (and
        (= depth@guest0 0)
        |irr{guest0}|
        (not |in_service{guest0}|)
        (not kept_out)
        (< depth@guest0 3)
        (not |irr{guest0}'|)
        |in_service{guest0}'|
        (= |depth@guest0'| (+ depth@guest0 1))
        (= |position@guest0'| at.event_notify_handler.acknowledge_first)
        (=
          |position@guest0[0]'|
          (ite
            (< 0 depth@guest0)
            (ite (= !1 0) position@guest0 |position@guest0[0]|)
            |position@guest0[0]|))
        (=
          |position@guest0[1]'|
          (ite
            (< 0 depth@guest0)
            (ite (= !1 1) position@guest0 |position@guest0[1]|)
            |position@guest0[1]|))
        (= |event_notify_handler.tested@guest0'| Pointer.null)
        (=
          |event_notify_handler.tested@guest0[0]'|
          (ite
            (< 0 depth@guest0)
            (ite
              (= !2 0)
              event_notify_handler.tested@guest0
              |event_notify_handler.tested@guest0[0]|)
            |event_notify_handler.tested@guest0[0]|))
        (=
          |event_notify_handler.tested@guest0[1]'|
          (ite
            (< 0 depth@guest0)
            (ite
              (= !2 1)
              event_notify_handler.tested@guest0
              |event_notify_handler.tested@guest0[1]|)
            |event_notify_handler.tested@guest0[1]|))
        (not |bad.result_is_true'|)
        (= |timeout'| timeout)
        (= |pointer'| pointer)
        (= |code_loaded'| code_loaded)
        (= |kept_out'| kept_out)
        (= |gate_changed'| gate_changed)
        (= |job'| job)
        (= |word'| word)
        (= |shared_length'| shared_length)
        (= |other_done'| other_done)
        (= |scribbled'| scribbled)
        (= |irr{guest1}'| |irr{guest1}|)
        (= |in_service{guest1}'| |in_service{guest1}|)
        (= |waiter'| waiter)
        (= |woken'| woken)
        (= |other_noticed'| other_noticed)
        (= |slept'| slept)
        (= |copy'| copy)
        same.vmm
        same.requester.stack
        same.remover.stack
        same.registrar.stack
        same.guest1
        same.gate_first
        same.gate_second
        same.vmm_vector
        same.vmm_cpu
        same.checked_length
        same.owed))))
(define-fun deliver@guest1 () Bool
  (let ((!1 (- depth@guest1 1)))
    (let ((!2 (- depth@guest1 1)))
      (and
        (= depth@guest1 0)
        |irr{guest1}|
        (not |in_service{guest1}|)
        (not kept_out)
        (< depth@guest1 3)
        (not |irr{guest1}'|)
        |in_service{guest1}'|
        (= |depth@guest1'| (+ depth@guest1 1))
        (= |position@guest1'| at.event_notify_handler.acknowledge_first)
        (=
          |position@guest1[0]'|
          (ite
            (< 0 depth@guest1)
            (ite (= !1 0) position@guest1 |position@guest1[0]|)
            |position@guest1[0]|))
        (=
          |position@guest1[1]'|
          (ite
            (< 0 depth@guest1)
            (ite (= !1 1) position@guest1 |position@guest1[1]|)
            |position@guest1[1]|))
        (= |event_notify_handler.tested@guest1'| Pointer.null)
        (=
          |event_notify_handler.tested@guest1[0]'|
          (ite
            (< 0 depth@guest1)
            (ite
              (= !2 0)
              event_notify_handler.tested@guest1
              |event_notify_handler.tested@guest1[0]|)
            |event_notify_handler.tested@guest1[0]|))
        (=
          |event_notify_handler.tested@guest1[1]'|
          (ite
            (< 0 depth@guest1)
            (ite
              (= !2 1)
              event_notify_handler.tested@guest1
              |event_notify_handler.tested@guest1[1]|)
            |event_notify_handler.tested@guest1[1]|))
        (not |bad.result_is_true'|)
        (= |timeout'| timeout)
        (= |pointer'| pointer)
        (= |code_loaded'| code_loaded)
        (= |kept_out'| kept_out)
        (= |gate_changed'| gate_changed)
        (= |job'| job)
        (= |word'| word)
        (= |shared_length'| shared_length)
        (= |other_done'| other_done)
        (= |scribbled'| scribbled)
        (= |irr{guest0}'| |irr{guest0}|)
        (= |in_service{guest0}'| |in_service{guest0}|)
        (= |waiter'| waiter)
        (= |woken'| woken)
        (= |other_noticed'| other_noticed)
        (= |slept'| slept)
        (= |copy'| copy)
        same.vmm
        same.requester.stack
        same.remover.stack
        same.registrar.stack
        same.guest0
        same.gate_first
        same.gate_second
        same.vmm_vector
        same.vmm_cpu
        same.checked_length
        same.owed))))
(define-fun trans () Bool
  (or
    get_quote.hypercall@requester
    get_quote.register_callback@requester
    get_quote.hypercall@requester/2
    get_quote.poll@requester
    get_quote.check_length@requester
    get_quote.use_length@requester
    get_quote.end@requester
    get_quote.poll@requester/2
    get_quote.use_length@requester/2
    get_quote.end@requester/2
    unload_driver.end@remover
    unload_driver.unregister_callback@remover
    unload_driver.unregister_callback@remover/2
    unload_driver.free_code@remover
    unload_driver.free_code@remover/2
    register_elsewhere.end@registrar
    register_elsewhere.vmm_stores_vector@registrar
    register_elsewhere.end@registrar/2
    event_notify_handler.test_pointer@guest0
    event_notify_handler.test_pointer@guest0/2
    event_notify_handler.call_pointer@guest0
    event_notify_handler.call_pointer@guest0/2
    event_notify_handler.call_pointer@guest0/3
    event_notify_handler.acknowledge_last@guest0
    event_notify_handler.acknowledge_last@guest0/2
    event_notify_handler.test_pointer@guest1
    event_notify_handler.test_pointer@guest1/2
    event_notify_handler.call_pointer@guest1
    event_notify_handler.call_pointer@guest1/2
    event_notify_handler.call_pointer@guest1/3
    event_notify_handler.acknowledge_last@guest1
    event_notify_handler.acknowledge_last@guest1/2
    callback.tell_the_drivers@guest0
    callback.back@guest0
    callback.tell_the_drivers@guest1
    callback.back@guest1
    serve_quote.take_the_job@vmm
    |serve_quote.finish@vmm[either, w = zero]|
    |serve_quote.finish@vmm[either, w = error]|
    notify.look_up@vmm
    |notify.inject@vmm[either, target = guest0]|
    |notify.inject@vmm[either, target = guest1]|
    |notify.inject@vmm[either]|
    |notify.inject@vmm[or #1]|
    deliver@guest0
    deliver@guest1))
(define-fun config () Bool true)
(define-fun safe () Bool (not bad.result_is_true))
; END MODEL
(define-fun lemma.debd3b7762e8 () Bool (= position@guest0 idle))
(define-fun lemma.f9d9256a24c6 () Bool (= position@guest1 idle))
(define-fun lemma.5845257d91d5 () Bool (= shared_length Length.fits))
(define-fun lemma.bacd2c540273 () Bool (=> (= job Job.done) (or (= waiter Waiter.waiting) (= waiter Waiter.got_result) (= waiter Waiter.timed_out))))
(define-fun lemma.5c0455841734 () Bool (=> (= job Job.queued) (= word Word.in_flight)))
(define-fun lemma.bac17ad1ec15 () Bool (=> (= job Job.queued) (or (= waiter Waiter.waiting) (= waiter Waiter.timed_out))))
(define-fun lemma.28f1db35a53e () Bool (=> (= position@requester at.get_quote.setup_event_notify) (= waiter Waiter.none)))
(define-fun lemma.b4a78fbed321 () Bool (=> (= position@requester at.get_quote.use_length) (= waiter Waiter.got_result)))
(define-fun lemma.5e416507756f () Bool (=> (= position@requester at.get_quote.wait_for_callback) (or (= job Job.queued) (= job Job.done))))
(define-fun lemma.ee9ab0786108 () Bool (=> (= position@vmm at.notify.inject) (= depth@vmm 2)))
(define-fun lemma.7e8e29b0314a () Bool (=> (= position@vmm at.notify.inject) (= job Job.done)))
(define-fun lemma.485e14cefe6d () Bool (=> (= position@vmm at.notify.inject) (= |position@vmm[0]| in.serve_quote.finish)))
(define-fun lemma.d9aefc83fc5f () Bool (=> (= position@vmm at.notify.inject) (or (= word Word.zero) (= word Word.error))))
(define-fun lemma.1ea9894b6220 () Bool (=> (= position@vmm at.notify.look_up) (= depth@vmm 2)))
(define-fun lemma.2700707b1642 () Bool (=> (= position@vmm at.notify.look_up) (= job Job.done)))
(define-fun lemma.6cb1b8209144 () Bool (=> (= position@vmm at.notify.look_up) (= |position@vmm[0]| in.serve_quote.finish)))
(define-fun lemma.dcff1ad3af4b () Bool (=> (= position@vmm at.notify.look_up) (or (= word Word.zero) (= word Word.error))))
(define-fun lemma.04b96161cb8f () Bool (=> (= position@vmm at.serve_quote.finish) (= depth@vmm 1)))
(define-fun lemma.973f2e5b03e6 () Bool (=> (= position@vmm at.serve_quote.finish) (= word Word.in_flight)))
(define-fun lemma.968894ed139c () Bool (=> (= position@vmm at.serve_quote.finish) (or (= waiter Waiter.waiting) (= waiter Waiter.timed_out))))
(define-fun lemma.7e2f292144bb () Bool (=> (= position@vmm at.serve_quote.take_the_job) (= depth@vmm 1)))
(define-fun lemma.bd6ab2d82f8c () Bool (=> (= position@vmm idle~~~~) (= job Job.done)))
(define-fun lemma.36f8bc551e94 () Bool (not vmm_vector.some))
(define-fun lemma.6ffa364f73f8 () Bool (not |irr{guest0}|))
(define-fun lemma.dfa14b1942c1 () Bool (not |irr{guest1}|))
(define-fun lemma.20cc83d9649b () Bool (or (= position@registrar idle~~~) (= position@registrar at.register_elsewhere.install)))
(define-fun lemma.9ab04b9396d3 () Bool (or (= position@remover idle~~) (= position@remover at.unload_driver.disable_irq)))
(define-fun lemma.1e8021494357 () Bool (or (= position@requester idle~) (= position@requester at.get_quote.setup_event_notify) (= position@requester at.get_quote.wait_for_callback) (= position@requester at.get_quote.use_length)))
(define-fun lemma.913a361023e1 () Bool (or (= position@vmm idle~~~~) (= position@vmm at.serve_quote.take_the_job) (= position@vmm at.serve_quote.finish) (= position@vmm at.notify.look_up) (= position@vmm at.notify.inject)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.debd3b7762e8 lemma.f9d9256a24c6 lemma.5845257d91d5 lemma.bacd2c540273 lemma.5c0455841734 lemma.bac17ad1ec15 lemma.28f1db35a53e lemma.b4a78fbed321 lemma.5e416507756f lemma.ee9ab0786108 lemma.7e8e29b0314a lemma.485e14cefe6d lemma.d9aefc83fc5f lemma.1ea9894b6220 lemma.2700707b1642 lemma.6cb1b8209144 lemma.dcff1ad3af4b lemma.04b96161cb8f lemma.973f2e5b03e6 lemma.968894ed139c lemma.7e2f292144bb lemma.bd6ab2d82f8c lemma.36f8bc551e94 lemma.6ffa364f73f8 lemma.dfa14b1942c1 lemma.20cc83d9649b lemma.9ab04b9396d3 lemma.1e8021494357 lemma.913a361023e1 lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and
      (<= 1 |timeout'|)
      (<= 0 |pointer'|)
      (<= |pointer'| 1)
      (<= 0 |vmm_vector.value'|)
      (<= |vmm_vector.value'| 1)
      (<= 0 |vmm_cpu.value'|)
      (<= |vmm_cpu.value'| 1)
      (<= 0 |job'|)
      (<= |job'| 2)
      (<= 0 |word'|)
      (<= |word'| 2)
      (<= 0 |shared_length'|)
      (<= |shared_length'| 1)
      (<= 0 |waiter'|)
      (<= |waiter'| 4)
      (<= 0 |slept'|)
      (<= 0 |checked_length.value'|)
      (<= |checked_length.value'| 1)
      (<= 0 |copy'|)
      (<= |copy'| 1)
      (<= 0 |depth@guest0'|)
      (<= |depth@guest0'| 3)
      (<= 0 |position@guest0'|)
      (<= |position@guest0'| 7)
      (<= 0 |position@guest0[0]'|)
      (<= |position@guest0[0]'| 5)
      (<= 0 |position@guest0[1]'|)
      (<= |position@guest0[1]'| 7)
      (<= 0 |event_notify_handler.tested@guest0'|)
      (<= |event_notify_handler.tested@guest0'| 1)
      (<= 0 |event_notify_handler.tested@guest0[0]'|)
      (<= |event_notify_handler.tested@guest0[0]'| 1)
      (<= 0 |event_notify_handler.tested@guest0[1]'|)
      (<= |event_notify_handler.tested@guest0[1]'| 1)
      (<= 0 |depth@guest1'|)
      (<= |depth@guest1'| 3)
      (<= 0 |position@guest1'|)
      (<= |position@guest1'| 7)
      (<= 0 |position@guest1[0]'|)
      (<= |position@guest1[0]'| 5)
      (<= 0 |position@guest1[1]'|)
      (<= |position@guest1[1]'| 7)
      (<= 0 |event_notify_handler.tested@guest1'|)
      (<= |event_notify_handler.tested@guest1'| 1)
      (<= 0 |event_notify_handler.tested@guest1[0]'|)
      (<= |event_notify_handler.tested@guest1[0]'| 1)
      (<= 0 |event_notify_handler.tested@guest1[1]'|)
      (<= |event_notify_handler.tested@guest1[1]'| 1)
      (<= 0 |depth@requester'|)
      (<= |depth@requester'| 8)
      (<= 0 |position@requester'|)
      (<= |position@requester'| 6)
      (= |position@requester[0]'| idle~)
      (= |position@requester[1]'| idle~)
      (= |position@requester[2]'| idle~)
      (= |position@requester[3]'| idle~)
      (= |position@requester[4]'| idle~)
      (= |position@requester[5]'| idle~)
      (= |position@requester[6]'| idle~)
      (<= 0 |depth@remover'|)
      (<= |depth@remover'| 8)
      (<= 0 |position@remover'|)
      (<= |position@remover'| 5)
      (= |position@remover[0]'| idle~~)
      (= |position@remover[1]'| idle~~)
      (= |position@remover[2]'| idle~~)
      (= |position@remover[3]'| idle~~)
      (= |position@remover[4]'| idle~~)
      (= |position@remover[5]'| idle~~)
      (= |position@remover[6]'| idle~~)
      (<= 0 |depth@registrar'|)
      (<= |depth@registrar'| 8)
      (<= 0 |position@registrar'|)
      (<= |position@registrar'| 3)
      (= |position@registrar[0]'| idle~~~)
      (= |position@registrar[1]'| idle~~~)
      (= |position@registrar[2]'| idle~~~)
      (= |position@registrar[3]'| idle~~~)
      (= |position@registrar[4]'| idle~~~)
      (= |position@registrar[5]'| idle~~~)
      (= |position@registrar[6]'| idle~~~)
      (<= 0 |depth@vmm'|)
      (<= |depth@vmm'| 3)
      (<= 0 |position@vmm'|)
      (<= |position@vmm'| 5)
      (<= 0 |position@vmm[0]'|)
      (<= |position@vmm[0]'| 5)
      (<= 0 |position@vmm[1]'|)
      (<= |position@vmm[1]'| 5)
      (<= 0 |notify.device@vmm'|)
      (<= |notify.device@vmm'| 1)
      (<= 0 |notify.device@vmm[0]'|)
      (<= |notify.device@vmm[0]'| 1)
      (<= 0 |notify.device@vmm[1]'|)
      (<= |notify.device@vmm[1]'| 1)
      (<= 0 |notify.read_vector@vmm.value'|)
      (<= |notify.read_vector@vmm.value'| 1)
      (<= 0 |notify.read_vector@vmm[0].value'|)
      (<= |notify.read_vector@vmm[0].value'| 1)
      (<= 0 |notify.read_vector@vmm[1].value'|)
      (<= |notify.read_vector@vmm[1].value'| 1))
    (= |position@guest0'| idle)
    (= |position@guest1'| idle)
    (= |shared_length'| Length.fits)
    (=>
      (= |job'| Job.done)
      (or
        (= |waiter'| Waiter.waiting)
        (= |waiter'| Waiter.got_result)
        (= |waiter'| Waiter.timed_out)))
    (=> (= |job'| Job.queued) (= |word'| Word.in_flight))
    (=> (= |job'| Job.queued) (or (= |waiter'| Waiter.waiting) (= |waiter'| Waiter.timed_out)))
    (=> (= |position@requester'| at.get_quote.setup_event_notify) (= |waiter'| Waiter.none))
    (=> (= |position@requester'| at.get_quote.use_length) (= |waiter'| Waiter.got_result))
    (=>
      (= |position@requester'| at.get_quote.wait_for_callback)
      (or (= |job'| Job.queued) (= |job'| Job.done)))
    (=> (= |position@vmm'| at.notify.inject) (= |depth@vmm'| 2))
    (=> (= |position@vmm'| at.notify.inject) (= |job'| Job.done))
    (=> (= |position@vmm'| at.notify.inject) (= |position@vmm[0]'| in.serve_quote.finish))
    (=> (= |position@vmm'| at.notify.inject) (or (= |word'| Word.zero) (= |word'| Word.error)))
    (=> (= |position@vmm'| at.notify.look_up) (= |depth@vmm'| 2))
    (=> (= |position@vmm'| at.notify.look_up) (= |job'| Job.done))
    (=> (= |position@vmm'| at.notify.look_up) (= |position@vmm[0]'| in.serve_quote.finish))
    (=> (= |position@vmm'| at.notify.look_up) (or (= |word'| Word.zero) (= |word'| Word.error)))
    (=> (= |position@vmm'| at.serve_quote.finish) (= |depth@vmm'| 1))
    (=> (= |position@vmm'| at.serve_quote.finish) (= |word'| Word.in_flight))
    (=>
      (= |position@vmm'| at.serve_quote.finish)
      (or (= |waiter'| Waiter.waiting) (= |waiter'| Waiter.timed_out)))
    (=> (= |position@vmm'| at.serve_quote.take_the_job) (= |depth@vmm'| 1))
    (=> (= |position@vmm'| idle~~~~) (= |job'| Job.done))
    (not |vmm_vector.some'|)
    (not |irr{guest0}'|)
    (not |irr{guest1}'|)
    (or
      (= |position@registrar'| idle~~~)
      (= |position@registrar'| at.register_elsewhere.install))
    (or (= |position@remover'| idle~~) (= |position@remover'| at.unload_driver.disable_irq))
    (or
      (= |position@requester'| idle~)
      (= |position@requester'| at.get_quote.setup_event_notify)
      (= |position@requester'| at.get_quote.wait_for_callback)
      (= |position@requester'| at.get_quote.use_length))
    (or
      (= |position@vmm'| idle~~~~)
      (= |position@vmm'| at.serve_quote.take_the_job)
      (= |position@vmm'| at.serve_quote.finish)
      (= |position@vmm'| at.notify.look_up)
      (= |position@vmm'| at.notify.inject))
    (not |bad.result_is_true'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
