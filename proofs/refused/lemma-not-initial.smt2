; property: never_ahead
; says: property never_ahead "no ring is answered before it was rung" = always answered <= rung
; model: refused/doorbell.seam
; variant: base
; method: clauses of a small instance, kept by induction
; lemmas: 3
; check: z3 FILE, cvc5 FILE, or seamcheck proofs check
; hash: 2943051b0331847e5a881847ceb5a47ecdd602f785add8b61eb9505a7dbe9dd5
; a proof: `unsat` means that it is right. If it is wrong the answer is `sat`, and
; (get-value (obligation)) tells which part fails.
(set-logic QF_LIA)
; BEGIN MODEL doorbell
(define-fun Servant.resting () Int 0)
(define-fun Servant.walking () Int 1)
(declare-const rung Int)
(declare-const answered Int)
(declare-const servant Int)
(declare-const |rung'| Int)
(declare-const |answered'| Int)
(declare-const |servant'| Int)
(define-fun ranges () Bool (and (<= 0 rung) (<= 0 answered) (<= 0 servant) (<= servant 1)))
(define-fun init () Bool (and (= rung 0) (= answered 0) (= servant Servant.resting)))
(define-fun ring () Bool
  (and (= |rung'| (+ rung 1)) (= |answered'| answered) (= |servant'| servant)))
(define-fun walk () Bool
  (and
    (= servant Servant.resting)
    (< answered rung)
    (= |servant'| Servant.walking)
    (= |rung'| rung)
    (= |answered'| answered)))
(define-fun answer () Bool
  (and
    (= servant Servant.walking)
    (= |answered'| (+ answered 1))
    (= |servant'| Servant.resting)
    (= |rung'| rung)))
(define-fun trans () Bool (or ring walk answer))
(define-fun config () Bool true)
(define-fun safe () Bool (<= answered rung))
; END MODEL
(define-fun lemma.673843031393 () Bool (<= 1 rung))
(define-fun lemma.3703048fbdc0 () Bool (=> (= servant Servant.walking) (< answered rung)))
(define-fun lemma.8b3369944dd2 () Bool safe)
(define-fun inv () Bool (and ranges lemma.673843031393 lemma.3703048fbdc0 lemma.8b3369944dd2))
(define-fun |inv'| () Bool
  (and
    (and (<= 0 |rung'|) (<= 0 |answered'|) (<= 0 |servant'|) (<= |servant'| 1))
    (<= 1 |rung'|)
    (=> (= |servant'| Servant.walking) (< |answered'| |rung'|))
    (<= |answered'| |rung'|)))
(declare-const obligation Int)
(assert (or (and (= obligation 1) config init (not inv))
            (and (= obligation 2) config inv trans (not |inv'|))
            (and (= obligation 3) config inv (not safe))))
(check-sat)
