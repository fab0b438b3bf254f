import SeamIR

/// Which variable of the other language holds a cell, and how it is spelled.
///
/// State cells that terms address by an index lie in arrays where that can be; all others are
/// variables of their own. Scratch cells are never in arrays.
struct Layout {
  /// An array of the other language.
  struct Row {
    let name: String
    let cells: CellArray
    let range: ClosedRange<Int>
    let isBool: Bool
  }

  /// Where a cell lies.
  struct Place {
    var name: String
    var isBool: Bool
    /// The row and the index in it.
    var row: (number: Int, index: Int)?
  }

  private(set) var rows: [Row] = []
  private(set) var places: [Place] = []

  /// Lays out all cells; `hasBooleans` says whether the other language tells truth from numbers.
  init(_ exported: ExportedSystem, names: inout Names, hasBooleans: Bool) {
    let system = exported.system
    var uses = ArrayUses(stateCellCount: system.stateCellCount)
    uses.visit(exported)
    var taken: Set<CellID> = []
    for array in uses.sorted() {
      let cells = (0..<array.count).map { array[$0] }
      if cells.contains(where: taken.contains) { continue }
      taken.formUnion(cells)
      let all = cells.map { system.cells[$0.index] }
      let range = all.dropFirst().reduce(all[0].range) { $0.hull($1.range) }
      let isBool = hasBooleans && all.allSatisfy { $0.isBool && (0...1).contains($0.range) }
      rows.append(
        Row(
          name: names.name(for: Self.commonName(all.map(\.name))), cells: array, range: range,
          isBool: isBool))
    }
    for (index, cell) in system.cells.enumerated() {
      if let number = rows.firstIndex(where: { $0.cells.place(of: CellID(index)) != nil }),
        let place = rows[number].cells.place(of: CellID(index))
      {
        places.append(
          Place(name: rows[number].name, isBool: rows[number].isBool, row: (number, place)))
      } else {
        let isBool = hasBooleans && cell.isBool && (0...1).contains(cell.range)
        places.append(Place(name: names.name(for: cell.name), isBool: isBool, row: nil))
      }
    }
    if hasBooleans { findBooleanScratch(exported) }
  }

  /// How a cell is spelled.
  func name(_ cell: CellID) -> String {
    let place = places[cell.index]
    return place.row.map { "\(place.name)[\($0.index)]" } ?? place.name
  }

  func isBool(_ cell: CellID) -> Bool { places[cell.index].isBool }

  /// The row that holds all cells of an array at following places, and the place of the first.
  func row(of array: CellArray) -> (row: Row, first: Int)? {
    guard let (number, first) = places[array.base.index].row else { return nil }
    let row = rows[number]
    let isInside =
      first + array.count <= row.cells.count
      && (array.count < 2 || row.cells.stride == array.stride)
    return isInside ? (row, first) : nil
  }

  /// Whether a term is written as truth and not as a number.
  func isTruth(_ term: Term) -> Bool {
    switch term {
    case .constant: false
    case .cell(let cell): isBool(cell)
    case .element(let array, _): (0..<array.count).allSatisfy { isBool(array[$0]) }
    case .not, .and, .or, .compare: true
    case .arithmetic: false
    case .choice(_, let yes, let no): isTruthOrBit(yes) && isTruthOrBit(no)
    }
  }

  /// Whether a term can be written as truth without loss.
  func isTruthOrBit(_ term: Term) -> Bool {
    if case .constant(let value) = term { return value == 0 || value == 1 }
    return isTruth(term)
  }

  /// Nobody keeps a scratch cell in its range, so only what is assigned tells that it is truth.
  private mutating func findBooleanScratch(_ exported: ExportedSystem) {
    var isStable = false
    while !isStable {
      isStable = true
      for statements in exported.moves.map(\.statements) + [exported.firstLetter] {
        var refuted: [CellID] = []
        statements.forEachAssignment { target, term in
          guard !isTruthOrBit(term) else { return }
          switch target {
          case .cell(let cell): refuted.append(cell)
          case .element(let array, _): refuted += (0..<array.count).map { array[$0] }
          }
        }
        for cell in refuted
        where cell.index >= exported.system.stateCellCount && places[cell.index].isBool {
          places[cell.index].isBool = false
          isStable = false
        }
      }
    }
  }

  /// What names have in common at both ends: of `saved[0].nmi` and `saved[1].nmi`, `saved[].nmi`.
  private static func commonName(_ names: [String]) -> String {
    guard let first = names.first, names.count > 1 else { return names.first ?? "" }
    var head = first
    var tail = first
    for name in names.dropFirst() {
      head = String(zip(head, name).prefix { $0 == $1 }.map(\.0))
      tail = String(zip(tail.reversed(), name.reversed()).prefix { $0 == $1 }.map(\.0).reversed())
    }
    let isAll = head.count + tail.count > first.count
    return isAll ? head : head + tail
  }
}

extension ClosedRange<Int> {
  func contains(_ other: ClosedRange<Int>) -> Bool {
    contains(other.lowerBound) && contains(other.upperBound)
  }
}

/// The arrays of state cells that are addressed by an index which is not constant.
private struct ArrayUses {
  let stateCellCount: Int
  private var arrays: Set<CellArray> = []

  init(stateCellCount: Int) { self.stateCellCount = stateCellCount }

  /// The long ones first, for those that are part of them fit in.
  func sorted() -> [CellArray] {
    arrays.sorted { ($1.count, $0.base.index, $0.stride) < ($0.count, $1.base.index, $1.stride) }
  }

  mutating func visit(_ exported: ExportedSystem) {
    for move in exported.moves {
      visit(move.possible)
      visit(move.isOpen)
      visit(move.statements)
      for (_, term) in move.reports { visit(term) }
    }
    visit(exported.firstLetter)
    for (_, term) in exported.firstReports { visit(term) }
    for report in exported.stateReports { if let report { visit(report.term) } }
  }

  private mutating func add(_ array: CellArray) {
    if array.count > 1, array[array.count - 1].index < stateCellCount { arrays.insert(array) }
  }

  private mutating func visit(_ statements: [Statement]) {
    for statement in statements { statement.forEachTerm { visit($0) } }
    statements.forEachAssignment { target, _ in
      if case .element(let array, _) = target { add(array) }
    }
  }

  private mutating func visit(_ term: Term) {
    term.forEachSubterm { if case .element(let array, _) = $0 { add(array) } }
  }
}

extension [Statement] {
  /// Calls `visit` with every assignment, at whatever depth.
  func forEachAssignment(_ visit: (Statement.Target, Term) -> Void) {
    for statement in self {
      switch statement {
      case .assign(let target, let term): visit(target, term)
      case .conditional(_, let first, let second):
        first.forEachAssignment(visit)
        second.forEachAssignment(visit)
      case .check, .assume, .emit: break
      }
    }
  }
}
