// Weakest preconditions, by substitution backwards through the statements: Dijkstra, Guarded
// commands, nondeterminacy and formal derivation of programs, CACM 18(8), 1975. A run of statements
// can end in three ways, so there are three answers to be given, and not one.

extension [Statement] {
  /// The condition on the cells before, under which a run of the statements comes out as wanted.
  ///
  /// It is a term over the same cells; those of scratch are 0 when a move begins. Terms are total,
  /// and so is the result: it may be evaluated anywhere.
  ///
  /// - Parameters:
  ///   - post: What is wanted of the cells where the run finishes.
  ///   - ifImpossible: Whether a false ``Statement/assume(_:)`` is as wanted.
  ///   - sizeMax: The most parts that the condition may come to have on the way. Without a limit it
  ///     is exponential in the worst case: where the rest asks several times for what a statement
  ///     assigns, or a conditional assigns what it asks for, it is written down several times.
  ///   - ifFaulty: Whether a false ``Statement/check(_:_:)`` with a fault is as wanted.
  /// - Returns: A condition; `nil` where it would be too large.
  public func precondition(
    of post: Term, ifImpossible: Bool, sizeMax: Int = 200_000, ifFaulty: (FaultID) -> Bool
  ) -> Term? {
    var term = post
    for statement in reversed() {
      guard
        let next = statement.precondition(of: term, ifImpossible, sizeMax, ifFaulty),
        next.size(upTo: sizeMax) < sizeMax
      else { return nil }
      term = next
    }
    return term
  }
}

extension Statement {
  fileprivate func precondition(
    of post: Term, _ ifImpossible: Bool, _ sizeMax: Int, _ ifFaulty: (FaultID) -> Bool
  ) -> Term? {
    switch self {
    case .emit:
      return post
    case .check(let term, let fault):
      return Self.stop(term.folded, ifFaulty(fault), post)
    case .assume(let term):
      return Self.stop(term.folded, ifImpossible, post)
    case .assign(.cell(let target), let value):
      return post.rewritten { $0 == target ? value.folded : nil }
    case .assign(.element(let array, let index), let value):
      let (index, value) = (index.folded, value.folded)
      return post.rewritten { cell in
        guard let place = array.place(of: cell) else { return nil }
        return .selection(.comparison(.equal, index, .constant(place)), value, .cell(cell))
      }
    case .conditional(let condition, let first, let second):
      let condition = condition.folded
      guard
        let yes = first.precondition(
          of: post, ifImpossible: ifImpossible, sizeMax: sizeMax, ifFaulty: ifFaulty),
        let no = second.precondition(
          of: post, ifImpossible: ifImpossible, sizeMax: sizeMax, ifFaulty: ifFaulty)
      else { return nil }
      return .selection(condition, yes, no)
    }
  }

  /// Where the condition holds the rest decides, and elsewhere the answer is known.
  private static func stop(_ condition: Term, _ answer: Bool, _ rest: Term) -> Term {
    if answer { return .exactJunction([.exactNegation(condition), rest], neutral: false) }
    return .exactJunction([condition, rest], neutral: true)
  }
}

extension CellArray {
  /// The index of a cell; `nil` for one that does not belong to the array.
  public func place(of cell: CellID) -> Int? {
    let distance = cell.index - base.index
    guard distance >= 0, distance.isMultiple(of: stride), distance / stride < count else {
      return nil
    }
    return distance / stride
  }
}
