import SeamChecking
import SeamFamilies
import SeamIR
import SeamWhatIf

/// Puts what families found into one table.
struct WhatIfGathering {
  private let dimensions: [WhatIfDimension]
  /// For each variant its digits, one row behind another.
  private var digits: [UInt16] = []
  private var count = 0
  /// One for each property, and last one that says whether a variant runs into a fault.
  private var columns: [Column] = []
  private var faults = Column(name: faultColumn, title: nil)
  private(set) var behaviour: [Int] = []
  private var behaviourCount = 0
  /// For each variant its class for temporal properties, and how many states it has; 0 in a family that
  /// leaves nothing open.
  private(set) var wordClasses: [Int] = []
  private(set) var states: [Int] = []
  /// The names of properties that speak of whole runs.
  private(set) var temporal: Set<String> = []
  private(set) var effort = WhatIfOutcome.Effort()
  private var stepOrder: [String] = []
  private var taken: [String: Bool] = [:]

  /// The column that says whether a variant runs into a fault; shown where one does.
  static let faultColumn = "no runtime fault"

  init(_ dimensions: [WhatIfDimension]) { self.dimensions = dimensions }

  /// What one property came to in each variant so far.
  private struct Column {
    let name: String
    let title: String?
    var standings: [VariantTable.Standing] = []
    var depths: [Int?] = []

    /// Makes room for variants; until something is taken in, it holds there.
    mutating func grow(to count: Int) {
      let more = count - standings.count
      standings += Array(repeating: .holds, count: more)
      depths += Array(repeating: nil, count: more)
    }

    /// Takes one instance's verdict into the property's: violated where any is, with the shortest
    /// trace; else open where any is; else it holds, and the first instance speaks for it.
    mutating func merge(
      _ variant: Int, _ standing: VariantTable.Standing, _ depth: Int?, isFirst: Bool
    ) {
      switch (standings[variant], standing) {
      case (.holds, .holds):
        if isFirst { depths[variant] = depth }
      case (.violated, .violated):
        // An instance without trace counts as the shortest, as it does in `PropertyOutcome`.
        if (depth ?? 0) < (depths[variant] ?? 0) { depths[variant] = depth }
      case (_, .violated), (.holds, .open):
        standings[variant] = standing
        depths[variant] = standing == .violated ? depth : nil
      case (.violated, _), (.open, _):
        break
      }
    }
  }

  /// Takes in a family; `whole` has verdicts on whole runs, by property and variant.
  mutating func add(
    _ result: FamilyResult, of system: TransitionSystem, under choice: Digits,
    whole: [Int: [Bool?]] = [:], seconds: Double = 0
  ) {
    let first = count
    count += result.space.count
    let outer = choice.map { UInt16($0) }
    digits.reserveCapacity(digits.count + result.space.count * dimensions.count)
    for variant in 0..<result.space.count {
      digits += outer
      for place in result.space.dimensions.indices {
        digits.append(UInt16(result.space.digit(of: variant, place)))
      }
    }
    addProperties(result, system, first, whole)
    // A property without instances here holds for want of anything to violate it.
    for place in columns.indices { columns[place].grow(to: count) }
    addFaults(result, system, first)
    behaviour += result.behaviour.map { $0 + behaviourCount }
    behaviourCount += result.behaviourCount
    let firstClass = (wordClasses.max() ?? -1) + 1
    wordClasses += result.wordClasses.map { $0 + firstClass }
    // Only where something is left open somebody asks.
    let isOpen = columns.contains { $0.standings[first...].contains(.open) }
    states +=
      isOpen ? result.perVariant(result.stateCounts) : Array(repeating: 0, count: count - first)
    for (action, variants) in zip(system.actions, result.fired) {
      guard let name = Self.name(of: action, in: system) else { continue }
      if taken[name] == nil { stepOrder.append(name) }
      taken[name] = (taken[name] ?? false) || variants != VariantSets.empty
    }
    effort.families += 1
    effort.states += result.states
    effort.statesOfAllVariants += result.stateCounts.reduce(0) {
      $0 + $1.number * result.sets.size($1.set)
    }
    effort.expansions += result.expansions
    effort.variantSets += result.stateCounts.count
    effort.seconds += result.seconds + seconds
  }

  /// "tdh_vp_enter in vcpu_run", "deliver_nmi", "run in td_guest (or #2)".
  private static func name(of action: Action, in system: TransitionSystem) -> String? {
    let base: String
    switch system.origins[action.origin.index].kind {
    case .step(let flow, let step): base = "\(step) in \(flow)"
    case .action(let name): base = name
    case .endOfFlow: return nil
    }
    return action.choices.isEmpty ? base : "\(base) (\(action.choices.joined(separator: ", ")))"
  }

  private mutating func addProperties(
    _ result: FamilyResult, _ system: TransitionSystem, _ first: Int, _ whole: [Int: [Bool?]]
  ) {
    var seen: Set<String> = []
    for (index, property) in system.properties.enumerated() {
      let isFirst = seen.insert(property.name).inserted
      let place = place(of: property)
      let shown = result.depths(result.properties[index])
      let isTemporal = property.isTemporal
      if isTemporal { temporal.insert(property.name) }
      for (variant, depth) in shown.enumerated() {
        let standing: VariantTable.Standing
        switch (depth != nil, property.isReachability) {
        case (true, true): standing = .holds
        case (true, false): standing = .violated
        case (false, _) where isTemporal:
          switch whole[index]?[variant] ?? nil {
          case true?: standing = .holds
          case false?: standing = .violated
          case nil: standing = .open
          }
        case (false, _) where result.sets.contains(result.bounded, variant): standing = .open
        case (false, true): standing = .violated
        case (false, false): standing = .holds
        }
        columns[place].merge(first + variant, standing, depth, isFirst: isFirst)
      }
    }
  }

  /// The place of a property's column, with room for all variants.
  private mutating func place(of property: Property) -> Int {
    let place = columns.firstIndex { $0.name == property.name } ?? columns.count
    if place == columns.count { columns.append(Column(name: property.name, title: property.title)) }
    columns[place].grow(to: count)
    return place
  }

  private mutating func addFaults(
    _ result: FamilyResult, _ system: TransitionSystem, _ first: Int
  ) {
    faults.grow(to: count)
    for (index, fault) in system.faults.enumerated() where fault.kind != .bound {
      for (depth, variants) in result.faults[index] {
        result.sets.forEach(variants) {
          faults.merge(first + $0, .violated, depth, isFirst: false)
        }
      }
    }
  }

  var neverTaken: [String] { stepOrder.filter { taken[$0] == false } }

  func table() -> VariantTable {
    let shown = columns + (faults.standings.contains(.violated) ? [faults] : [])
    return VariantTable(
      dimensions: dimensions, digits: digits,
      columns: shown.map { column in
        VariantTable.Column(
          name: column.name, title: column.title, standings: column.standings,
          depths: column.depths)
      })
  }
}
