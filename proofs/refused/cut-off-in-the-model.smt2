; property: never_ahead
; says: property never_ahead "no ring is answered before it was rung" = always answered <= rung
; model: refused/doorbell.seam
; variant: base
; method: clauses of a small instance, kept by induction
; lemmas: 2
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
(define-fun init ()