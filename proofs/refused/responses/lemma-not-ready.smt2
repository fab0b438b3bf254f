; property: comes
; says: property comes "after a ring somebody is answered some day" = rings leads to answers
; model: responses/patient.seam
; variant: base
; method: ranking and helpful actions of a small instance, and clauses of a small instance, kept by induction
; lemmas: 2
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 25a71b713124c01e52a7697ee491426c9364b9b23ff5fa25638c5dfe506399ed
; a proof: `unsat` means that it is right. If it is wrong the answer is `sat`, and
; (get-value (obligation)) tells which part fails.
(set-logic QF_LIA)
; BEGIN MODEL patient
(define-fun Servant.resting () Int 0)
(define-fun Servant.walking () Int 1)
(define-fun Servant.speaking () Int 2)
(declare-const rung Int)
(declare-const answered Int)
(declare-const servant Int)
(declare-const peeping Bool)
(declare-const |monitor:comes| Bool)
(declare-const bad.comes Bool)
(declare-const |rung'| Int)
(declare-const |answered'| Int)
(declare-const |servant'| Int)
(declare-const |peeping'| Bool)
(declare-const |monitor:comes'| Bool)
(declare-const |bad.comes'| Bool)
(define-fun ranges () Bool (and (<= 0 rung) (<= 0 answered) (<= 0 servant) (<= servant 2)))
(define-fun init () Bool
  (and
    (= rung 0)
    (= answered 0)
    (= servant Servant.resting)
    (not peeping)
    (not |monitor:comes|)
    (not bad.comes)))
(define-fun ring () Bool
  (and
    (= |rung'| (+ rung 1))
    |monitor:comes'|
    (not |bad.comes'|)
    (= |answered'| answered)
    (= |servant'| servant)
    (= |peeping'| peeping)))
(define-fun peep () Bool
  (and
    (= |peeping'| (not peeping))
    (not |bad.comes'|)
    (= |rung'| rung)
    (= |answered'| answered)
    (= |servant'| servant)
    (= |monitor:comes'| |monitor:comes|)))
(define-fun walk () Bool
  (and
    (= servant Servant.resting)
    (< answered rung)
    (= |servant'| Servant.walking)
    (not |bad.comes'|)
    (= |rung'| rung)
    (= |answered'| answered)
    (= |peeping'| peeping)
    (= |monitor:comes'| |monitor:comes|)))
(define-fun speak () Bool
  (and
    (= servant Servant.walking)
    (= |servant'| Servant.speaking)
    (not |bad.comes'|)
    (= |rung'| rung)
    (= |answered'| answered)
    (= |peeping'| peeping)
    (= |monitor:comes'| |monitor:comes|)))
(define-fun answer () Bool
  (and
    (= servant Servant.speaking)
    (= |answered'| (+ answered 1))
    (= |servant'| Servant.resting)
    (not |monitor:comes'|)
    (not |bad.comes'|)
    (= |rung'| rung)
    (= |peeping'| peeping)))
(define-fun trans () Bool (or ring peep walk speak answer))
(define-fun config () Bool true)
; promise 0: some move
(define-fun |enabled.some move| () Bool true)
(define-fun |enabled.next.some move| () Bool true)
(define-fun |taken.some move| () Bool (or ring peep walk speak answer))
; promise 1: fair action walk
(define-fun |enabled.fair action walk| () Bool (and (= servant Servant.resting) (< answered rung)))
(define-fun |enabled.next.fair action walk| () Bool
  (and (= |servant'| Servant.resting) (< |answered'| |rung'|)))
(define-fun |taken.fair action walk| () Bool walk)
; promise 2: fair action speak
(define-fun |enabled.fair action speak| () Bool (= servant Servant.walking))
(define-fun |enabled.next.fair action speak| () Bool (= |servant'| Servant.walking))
(define-fun |taken.fair action speak| () Bool speak)
; promise 3: fair action answer
(define-fun |enabled.fair action answer| () Bool (= servant Servant.speaking))
(define-fun |enabled.next.fair action answer| () Bool (= |servant'| Servant.speaking))
(define-fun |taken.fair action answer| () Bool answer)
; END MODEL
; how comes comes about
(define-fun ranking.1.helpful () Int (ite (= servant Servant.resting) 1 (ite (= servant Servant.walking) 2 3)))
(define-fun |ranking.1.helpful'| () Int
  (ite (= |servant'| Servant.resting) 1 (ite (= |servant'| Servant.walking) 2 3)))
(define-fun ranking.1.level.1 () Int (ite (= servant Servant.resting) 2 (ite (= servant Servant.walking) 1 0)))
(define-fun |ranking.1.level.1'| () Int
  (ite (= |servant'| Servant.resting) 2 (ite (= |servant'| Servant.walking) 1 0)))
(define-fun ranking.1.ready () Bool
  (=>
    |monitor:comes|
    (and
      (<= 0 ranking.1.level.1)
      (or
        (and (= ranking.1.helpful 0) |enabled.some move|)
        (and (= ranking.1.helpful 1) |enabled.fair action walk|)
        (and (= ranking.1.helpful 2) |enabled.fair action speak|)
        (and (= ranking.1.helpful 3) |enabled.fair action answer|)))))
(define-fun |ranking.1.ready'| () Bool
  (=>
    |monitor:comes'|
    (and
      (<= 0 |ranking.1.level.1'|)
      (or
        (and (= |ranking.1.helpful'| 0) |enabled.next.some move|)
        (and (= |ranking.1.helpful'| 1) |enabled.next.fair action walk|)
        (and (= |ranking.1.helpful'| 2) |enabled.next.fair action speak|)
        (and (= |ranking.1.helpful'| 3) |enabled.next.fair action answer|)))))
(define-fun ranking.1.progress () Bool
  (=>
    (and |monitor:comes| |monitor:comes'|)
    (or
      (< |ranking.1.level.1'| ranking.1.level.1)
      (and
        (= |ranking.1.level.1'| ranking.1.level.1)
        (= |ranking.1.helpful'| ranking.1.helpful)
        (not (and (= ranking.1.helpful 0) |taken.some move|))
        (not (and (= ranking.1.helpful 1) |taken.fair action walk|))
        (not (and (= ranking.1.helpful 2) |taken.fair action speak|))
        (not (and (= ranking.1.helpful 3) |taken.fair action answer|))))))
(define-fun ranking.ready () Bool ranking.1.ready)
(define-fun ranking.progress () Bool ranking.1.progress)
(define-fun lemma.08af711800ba () Bool (<= answered rung))
(define-fun lemma.4dc89a07f01a () Bool (=> (not (= servant Servant.resting)) (< answered rung)))
(define-fun inv () Bool (and ranges lemma.08af711800ba lemma.4dc89a07f01a))
(define-fun |inv'| () Bool
  (and
    (and (<= 0 |rung'|) (<= 0 |answered'|) (<= 0 |servant'|) (<= |servant'| 2))
    (<= |answered'| |rung'|)
    (=> (not (= |servant'| Servant.resting)) (< |answered'| |rung'|))))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not ranking.ready))
            (and (= obligation 4) config inv trans (not ranking.progress))))
(check-sat)
