import SeamSemantics
import SeamSyntax

/// Whether the rounds of a `for` statement may come in any order.
///
/// They may if what each writes belongs to its own value (an element at it, a copy of it, it as a member of
/// a set), always in the same way, and if it reads nothing else of what the others write. More is not asked,
/// so some loops that may come in any order are not seen to.
struct RoundCheck {
  private let variable: LocalID
  /// For each variable that is written the places where the loop's variable stands in all ways to it.
  ///
  /// −1 stands for the processor whose copy it is, 0 for its first index, and so on. While there is a
  /// place, what two rounds name differs there.
  private var written: [Int: Set<Int>] = [:]
  private(set) var isAnyOrder = true

  /// Looks at the statements of a loop, and at what says which values have a round.
  init(_ binding: TypedBinding, _ body: [TypedStatement]) {
    variable = binding.local
    write(body)
    guard isAnyOrder else { return }
    read(body)
    if let filter = binding.filter { read(filter) }
    switch binding.domain {
    case .all: break
    case .range(let low, let high):
      read(low)
      read(high)
    case .members(let set): read(set)
    }
  }

  private func isOwn(_ expression: TypedExpression) -> Bool {
    if case .local(variable) = expression.kind { return true }
    return false
  }

  /// The variable of a place, where in the way to it the loop's variable stands, and how many indices
  /// there are.
  private func root(_ place: TypedExpression) -> (variable: Int?, own: Set<Int>, depth: Int) {
    switch place.kind {
    case .variable(let number, let processor):
      return (number, processor.map(isOwn) ?? false ? [-1] : [], 0)
    case .element(let whole, let index):
      return member(index, of: whole)
    case .field(let whole, _), .unwrap(let whole): return root(whole)
    default: return (nil, [], 0)
    }
  }

  /// The same of an element, or of what is or is not in a set.
  private func member(
    _ index: TypedExpression, of whole: TypedExpression
  ) -> (variable: Int?, own: Set<Int>, depth: Int) {
    let (variable, own, depth) = root(whole)
    return (variable, isOwn(index) ? own.union([depth]) : own, depth + 1)
  }

  private mutating func write(_ variable: Int?, own: Set<Int>) {
    guard let variable else {
      isAnyOrder = false
      return
    }
    let common = written[variable].map { $0.intersection(own) } ?? own
    written[variable] = common
    if common.isEmpty { isAnyOrder = false }
  }

  private mutating func write(_ place: TypedExpression) {
    let (variable, own, _) = root(place)
    write(variable, own: own)
  }

  private mutating func write(_ statements: [TypedStatement]) {
    for statement in statements {
      switch statement.kind {
      case .assign(let place, _), .push(let place, _), .pop(let place), .clear(let place):
        write(place)
      case .insert(let set, let element), .remove(let set, let element):
        let (variable, own, _) = member(element, of: set)
        write(variable, own: own)
      case .conditional(_, let first, let second): write(first + second)
      case .emit, .assert, .bind: break
      case .call, .either, .choose, .forEach, .returnFlow, .goto: isAnyOrder = false
      }
    }
  }

  private mutating func read(_ statements: [TypedStatement]) {
    for statement in statements {
      switch statement.kind {
      case .assign(let place, let value), .push(let place, let value):
        readPlace(place)
        read(value)
      case .insert(let set, let element), .remove(let set, let element):
        readPlace(set)
        read(element)
      case .pop(let place), .clear(let place): readPlace(place)
      case .conditional(let test, let first, let second):
        read(test)
        read(first + second)
      case .emit(_, let arguments): arguments.forEach { read($0) }
      case .assert(let test, _): read(test)
      case .bind(_, let value): read(value)
      case .call, .either, .choose, .forEach, .returnFlow, .goto: isAnyOrder = false
      }
    }
  }

  /// Reads what a place needs to be found.
  private mutating func readPlace(_ place: TypedExpression) {
    switch place.kind {
    case .variable(_, let processor): if let processor { read(processor) }
    case .element(let whole, let index):
      readPlace(whole)
      read(index)
    case .field(let whole, _), .unwrap(let whole): readPlace(whole)
    default: read(place)
    }
  }

  /// Whether what other rounds write of such a place's variable is elsewhere.
  ///
  /// If so, what is written later must be so for the same reason.
  private mutating func isOwn(_ place: (variable: Int?, own: Set<Int>, depth: Int)) -> Bool {
    guard let variable = place.variable else { return false }
    guard let known = written[variable] else { return true }
    let common = known.intersection(place.own)
    if common.isEmpty { return false }
    written[variable] = common
    return true
  }

  private mutating func read(_ expression: TypedExpression) {
    let place = root(expression)
    if place.variable != nil {
      if !isOwn(place) { isAnyOrder = false }
      return readPlace(expression)
    }
    switch expression.kind {
    case .binary(.isIn, let element, let set) where root(set).variable != nil:
      if !isOwn(member(element, of: set)) { isAnyOrder = false }
      readPlace(set)
      read(element)
    // A variable has been seen to above.
    case .integer, .boolean, .literal, .parameter, .local, .ownProcessor, .none, .variable,
      .invalid:
      break
    case .wrap(let inner), .unwrap(let inner), .field(let inner, _), .end(let inner, _),
      .count(let inner), .isEmpty(let inner), .isFull(let inner), .isSome(let inner, _),
      .not(let inner), .negate(let inner):
      read(inner)
    case .pop: isAnyOrder = false
    case .structure(let parts), .setLiteral(let parts), .listLiteral(let parts):
      parts.forEach { read($0) }
    case .element(let first, let second), .binary(_, let first, let second),
      .minimum(let first, let second), .maximum(let first, let second):
      read(first)
      read(second)
    case .conditional(let test, let first, let second):
      [test, first, second].forEach { read($0) }
    case .quantified, .function, .event, .position, .instrumentable, .idle, .temporal:
      // What they read is not followed; they may read what other rounds write.
      if !written.isEmpty { isAnyOrder = false }
    }
  }
}
