import SeamIR
import SeamSMT

/// Brings our terms into a solver's context, at a moment of a run.
///
/// At moment `k` a current variable speaks of state `k`, and a primed one of state `k + 1`; so the
/// same relation can be laid along a run.
public final class SymbolicTranslator {
  public let context: SMTContext
  /// How many bits each variable has that is written in binary, by its number.
  private let widths: [Int: Int]
  private var variables: [Place: Meaning] = [:]
  private var definitions: [DefinitionPlace: Meaning] = [:]
  private var spellsOutNumbers: Bool { !widths.isEmpty }

  private struct Place: Hashable {
    let role: SymbolicVariable.Role
    let index: Int
    let moment: Int
  }

  private struct DefinitionPlace: Hashable {
    let definition: ObjectIdentifier
    let moment: Int
  }

  /// Keeps definitions alive, whose identities are keys.
  private var known: [SymbolicDefinition] = []

  /// Translates terms as they are, numbers as numbers.
  public init(_ context: SMTContext) {
    self.context = context
    widths = [:]
  }

  /// Translates terms with the small numbers of a system written in binary, so that most of its moves
  /// are for the solver's propositional part, which is much faster.
  ///
  /// Each has room for numbers beyond its range; but none for all numbers. So what is found so is a
  /// suggestion, for a solver that has numbers to confirm.
  public init(_ context: SMTContext, inBinary system: SymbolicSystem) {
    self.context = context
    var widths: [Int: Int] = [:]
    let cells = system.system.cells.prefix(system.system.stateCellCount)
    let small = cells.indices.filter { cells[$0].isSmallNumber }
    let width =
      2 + (small.map { Int.bitWidth - cells[$0].range.upperBound.leadingZeroBitCount }.max() ?? 0)
    for cell in small { widths[cell] = width }
    self.widths = widths
  }

  /// The solver's term for one of ours, at a moment.
  ///
  /// - Complexity: Linear in the parts not yet seen at this moment; a definition is one part.
  public func term(_ term: SymbolicTerm, at moment: Int = 0) throws(SMTError) -> SMTTerm {
    var locals: [String: Meaning] = [:]
    return try translate(term, moment, &locals)
  }

  /// The solver's term for a variable at a moment.
  public func variable(
    _ variable: SymbolicVariable, at moment: Int = 0
  ) throws(SMTError) -> SMTTerm {
    try plain(place(variable, at: moment))
  }

  private func place(
    _ variable: SymbolicVariable, at moment: Int
  ) throws(SMTError) -> Meaning {
    let place =
      switch variable.role {
      case .current: Place(role: .current, index: variable.index, moment: moment)
      case .next: Place(role: .current, index: variable.index, moment: moment + 1)
      case .rigid: Place(role: .rigid, index: variable.index, moment: 0)
      }
    if let known = variables[place] { return known }
    let base = variable.role == .next ? String(variable.name.dropLast()) : variable.name
    let name = place.role == .rigid ? base : "\(base)@\(place.moment)"
    let made: Meaning
    if place.role == .current, let width = widths[variable.index] {
      var bits: [SMTTerm] = []
      for bit in 0..<width { bits.append(try context.constant("\(name)#\(bit)", .bool)) }
      made = .bits(bits)
    } else {
      made = .term(try context.constant(name, variable.sort == .bool ? .bool : .int))
    }
    variables[place] = made
    return made
  }

  // MARK: - Terms

  /// What one of our terms is in the solver.
  enum Meaning {
    case term(SMTTerm)
    /// A number that is not negative, in binary, the lowest bit first.
    case bits([SMTTerm])
  }

  private func translate(
    _ term: SymbolicTerm, _ moment: Int, _ locals: inout [String: Meaning]
  ) throws(SMTError) -> SMTTerm {
    try plain(meaning(term, moment, &locals))
  }

  private func translate(
    _ terms: [SymbolicTerm], _ moment: Int, _ locals: inout [String: Meaning]
  ) throws(SMTError) -> [SMTTerm] {
    var result: [SMTTerm] = []
    for term in terms { result.append(try translate(term, moment, &locals)) }
    return result
  }

  private func meaning(
    _ term: SymbolicTerm, _ moment: Int, _ locals: inout [String: Meaning]
  ) throws(SMTError) -> Meaning {
    switch term {
    case .truth(let value): return .term(try context.truth(value))
    case .integer(let value):
      if let bits = try constantBits(value) { return .bits(bits) }
      return .term(try context.integer(value))
    case .variable(let variable): return try place(variable, at: moment)
    case .local(let name, _):
      guard let value = locals[name] else { throw .misuse("\(name) is not bound") }
      return value
    case .defined(let definition):
      let place = DefinitionPlace(definition: ObjectIdentifier(definition), moment: moment)
      if let known = definitions[place] { return known }
      var inner: [String: Meaning] = [:]
      let made = try meaning(definition.body, moment, &inner)
      definitions[place] = made
      known.append(definition)
      return made
    case .not(let inner): return .term(try context.not(translate(inner, moment, &locals)))
    case .and(let terms): return .term(try context.and(translate(terms, moment, &locals)))
    case .or(let terms): return .term(try context.or(translate(terms, moment, &locals)))
    case .implies(let left, let right):
      return .term(
        try context.implies(translate(left, moment, &locals), translate(right, moment, &locals)))
    case .equal(.variable(let variable), let right)
    where variable.role == .next && widths[variable.index] != nil:
      return try assigned(variable, meaning(right, moment, &locals), at: moment)
    case .equal(let left, .difference(let first, let second)) where spellsOutNumbers,
      .equal(.difference(let first, let second), let left) where spellsOutNumbers:
      // Without a difference there is nothing that could be negative.
      return try compared(
        meaning(.sum([left, second]), moment, &locals), meaning(first, moment, &locals),
        equalBits, context.equal)
    case .equal(let left, let right):
      return try compared(
        meaning(left, moment, &locals), meaning(right, moment, &locals), equalBits, context.equal)
    case .less(let left, let right):
      return try compared(
        meaning(left, moment, &locals), meaning(right, moment, &locals),
        { left, right throws(SMTError) in try self.lessBits(left, right, orEqual: false) },
        context.less)
    case .lessOrEqual(let left, let right):
      return try compared(
        meaning(left, moment, &locals), meaning(right, moment, &locals),
        { left, right throws(SMTError) in try self.lessBits(left, right, orEqual: true) },
        context.lessOrEqual)
    case .choice(let test, let yes, let no):
      let test = try translate(test, moment, &locals)
      let (left, right) = (
        try meaning(yes, moment, &locals), try meaning(no, moment, &locals)
      )
      if case .bits(let first) = left, case .bits(let second) = right {
        return .bits(
          try zipped(first, second) { left, right throws(SMTError) in
            try self.context.ifThenElse(test, left, right)
          })
      }
      return .term(try context.ifThenElse(test, plain(left), plain(right)))
    case .sum(let terms):
      var meanings: [Meaning] = []
      for term in terms { meanings.append(try meaning(term, moment, &locals)) }
      if let bits = try sumBits(meanings) { return .bits(bits) }
      var plains: [SMTTerm] = []
      for part in meanings { plains.append(try plain(part)) }
      return .term(try context.sum(plains))
    case .difference(let left, let right):
      return .term(
        try context.difference(
          translate(left, moment, &locals), translate(right, moment, &locals)))
    case .scaled(let factor, let inner):
      return .term(
        try context.product(context.integer(factor), translate(inner, moment, &locals)))
    case .bound(let name, let value, let body):
      let outer = locals[name]
      locals[name] = try meaning(value, moment, &locals)
      let result = try meaning(body, moment, &locals)
      locals[name] = outer
      return result
    }
  }

  private func compared(
    _ left: Meaning, _ right: Meaning,
    _ bits: ([SMTTerm], [SMTTerm]) throws(SMTError) -> SMTTerm,
    _ terms: (SMTTerm, SMTTerm) throws(SMTError) -> SMTTerm
  ) throws(SMTError) -> Meaning {
    if case .bits(let first) = left, case .bits(let second) = right {
      return .term(try bits(first, second))
    }
    return .term(try terms(plain(left), plain(right)))
  }

  // MARK: - Numbers in binary

  /// A variable after a move has a value; one for which there is no room stands as the largest there
  /// is, which is in no range, so that no move is lost.
  private func assigned(
    _ variable: SymbolicVariable, _ value: Meaning, at moment: Int
  ) throws(SMTError) -> Meaning {
    guard case .bits(let bits) = try place(variable, at: moment) else {
      return .term(try context.equal(self.variable(variable, at: moment), plain(value)))
    }
    let isBeyond: SMTTerm
    let isEqual: SMTTerm
    switch value {
    case .bits(let other):
      isEqual = try equalBits(bits, other)
      if other.count <= bits.count { return .term(isEqual) }
      isBeyond = try context.or(Array(other[bits.count...]))
    case .term(let other):
      isEqual = try context.equal(plain(.bits(bits)), other)
      isBeyond = try context.or([
        context.less(other, context.integer(0)),
        context.lessOrEqual(context.integer(1 << bits.count), other),
      ])
    }
    return .term(try context.or([isEqual, context.and([isBeyond] + bits)]))
  }

  /// As one term of the solver.
  private func plain(_ meaning: Meaning) throws(SMTError) -> SMTTerm {
    switch meaning {
    case .term(let term): return term
    case .bits(let bits):
      var parts: [SMTTerm] = []
      for (place, bit) in bits.enumerated() {
        parts.append(
          try context.ifThenElse(bit, context.integer(1 << place), context.integer(0)))
      }
      return parts.isEmpty ? try context.integer(0) : try context.sum(parts)
    }
  }

  private func constantBits(_ value: Int) throws(SMTError) -> [SMTTerm]? {
    guard spellsOutNumbers, value >= 0, value < 1 << Self.widthMax else { return nil }
    var bits: [SMTTerm] = []
    var rest = value
    while rest > 0 {
      bits.append(try context.truth(rest & 1 == 1))
      rest >>= 1
    }
    return bits
  }

  private func zipped(
    _ left: [SMTTerm], _ right: [SMTTerm],
    _ combined: (SMTTerm, SMTTerm) throws(SMTError) -> SMTTerm
  ) throws(SMTError) -> [SMTTerm] {
    let zero = try context.truth(false)
    var result: [SMTTerm] = []
    for place in 0..<max(left.count, right.count) {
      result.append(
        try combined(
          place < left.count ? left[place] : zero, place < right.count ? right[place] : zero))
    }
    return result
  }

  private func equalBits(_ left: [SMTTerm], _ right: [SMTTerm]) throws(SMTError) -> SMTTerm {
    try context.and(zipped(left, right, context.equal))
  }

  private func lessBits(
    _ left: [SMTTerm], _ right: [SMTTerm], orEqual: Bool
  ) throws(SMTError) -> SMTTerm {
    // From the lowest bit up: a higher one decides, unless it is the same in both.
    var result = try context.truth(orEqual)
    let pairs = try zipped(left, right) { left, right throws(SMTError) in
      try self.context.equal(left, right)
    }
    let greater = try zipped(left, right) { _, right throws(SMTError) in right }
    for (same, right) in zip(pairs, greater) {
      result = try context.ifThenElse(same, result, right)
    }
    return result
  }

  private func sumBits(_ parts: [Meaning]) throws(SMTError) -> [SMTTerm]? {
    var total: [SMTTerm] = []
    for part in parts {
      guard case .bits(let bits) = part else { return nil }
      var carry = try context.truth(false)
      var result: [SMTTerm] = []
      let zero = try context.truth(false)
      for place in 0..<max(total.count, bits.count) {
        let left = place < total.count ? total[place] : zero
        let right = place < bits.count ? bits[place] : zero
        let odd = try context.not(context.equal(left, right))
        result.append(try context.not(context.equal(odd, carry)))
        carry = try context.or([context.and([left, right]), context.and([odd, carry])])
      }
      total = result + [carry]
    }
    return total.count <= Self.widthMax ? total : nil
  }

  /// The most bits of a number in binary.
  private static let widthMax = 12
}

extension Cell {
  /// Whether it has few values, and more than one.
  fileprivate var isSmallNumber: Bool {
    !isBool && !isEndless && range.lowerBound >= 0 && range.upperBound < 256 && range.count > 1
  }
}
