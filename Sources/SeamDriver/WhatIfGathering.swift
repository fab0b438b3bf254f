import SeamFamilies
import SeamIR
import SeamWhatIf

/// Puts what families found into one table.
struct WhatIfGathering {
  private let dimensions: [WhatIfDimension]
  private var variants: [Digits] = []
  private var order: [String] = []
  private var titles: [String: String?] = [:]
  private var standings: [String: [VariantTable.Standing]] = [:]
  private var depths: [String: [Int?]] = [:]
  private(set) var behaviour: [Int] = []
  private var behaviourCount = 0
  /// For each variant its class for temporal properties, and how many states it has.
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

  /// Takes in a family; `whole` has verdicts on whole runs, by property and variant.
  mutating func add(
    _ result: FamilyResult, of system: TransitionSystem, under choice: Digits,
    whole: [Int: [Bool?]] = [:], seconds: Double = 0
  ) {
    let before = variants.count
    let count = result.space.count
    for variant in 0..<count { variants.append(choice + result.space.digits(of: variant)) }
    addProperties(result, system, before, whole)
    addFaults(result, system, before)
    behaviour += result.behaviour.map { $0 + behaviourCount }
    behaviourCount += result.behaviourCount
    let firstClass = (wordClasses.max() ?? -1) + 1
    wordClasses += result.wordClasses.map { $0 + firstClass }
    let counts = result.perVariant(result.stateCounts)
    states += counts
    for (action, variants) in zip(system.actions, result.fired) {
      guard let name = Self.name(of: action, in: system) else { continue }
      if taken[name] == nil { stepOrder.append(name) }
      taken[name] = (taken[name] ?? false) || variants != VariantSets.empty
    }
    effort.families += 1
    effort.states += result.states
    effort.statesOfAllVariants += counts.reduce(0, +)
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
    _ result: FamilyResult, _ system: TransitionSystem, _ before: Int, _ whole: [Int: [Bool?]]
  ) {
    let count = result.space.count
    var seen: Set<String> = []
    for (index, property) in system.properties.enumerated() {
      let name = property.name
      if seen.insert(name).inserted {
        open(name, property.title, before)
        standings[name, default: []] += Array(repeating: .holds, count: count)
        depths[name, default: []] += Array(repeating: nil, count: count)
      }
      var isTemporal = false
      if case .temporal = property.kind { isTemporal = true }
      if isTemporal { temporal.insert(name) }
      let shown = result.depths(result.properties[index])
      let isFirst = system.properties.firstIndex { $0.name == name } == index
      for variant in 0..<count {
        let isBounded = result.sets.contains(result.bounded, variant)
        let standing: VariantTable.Standing
        switch (shown[variant] != nil, property.isReachability) {
        case (true, true): standing = .holds
        case (true, false): standing = .violated
        case (false, _) where isTemporal:
          switch whole[index]?[variant] ?? nil {
          case true?: standing = .holds
          case false?: standing = .violated
          case nil: standing = .open
          }
        case (false, _) where isBounded: standing = .open
        case (false, true): standing = .violated
        case (false, false): standing = .holds
        }
        merge(name, before + variant, standing, shown[variant], isFirst: isFirst)
      }
    }
    // A property without instances here holds for want of anything to violate it.
    for name in order where !seen.contains(name) && name != Self.faultColumn {
      standings[name, default: []] += Array(repeating: .holds, count: count)
      depths[name, default: []] += Array(repeating: nil, count: count)
    }
  }

  private mutating func open(_ name: String, _ title: String?, _ before: Int) {
    if standings[name] != nil { return }
    order.append(name)
    titles[name] = title
    standings[name] = Array(repeating: .holds, count: before)
    depths[name] = Array(repeating: nil, count: before)
  }

  /// Takes one instance's verdict into the property's: violated where any is, with the shortest
  /// trace; else open where any is; else it holds, and the first instance speaks for it.
  private mutating func merge(
    _ name: String, _ variant: Int, _ standing: VariantTable.Standing, _ depth: Int?,
    isFirst: Bool
  ) {
    guard let old = standings[name]?[variant] else { return }
    let oldDepth = depths[name]?[variant] ?? nil
    switch (old, standing) {
    case (.holds, .holds):
      if isFirst { depths[name]?[variant] = depth }
    case (.violated, .violated):
      // An instance without trace counts as the shortest, as it does in `PropertyOutcome`.
      if (depth ?? 0) < (oldDepth ?? 0) { depths[name]?[variant] = depth }
    case (_, .violated), (.holds, .open):
      standings[name]?[variant] = standing
      depths[name]?[variant] = standing == .violated ? depth : nil
    case (.violated, _), (.open, _):
      break
    }
  }

  private mutating func addFaults(
    _ result: FamilyResult, _ system: TransitionSystem, _ before: Int
  ) {
    let count = result.space.count
    let name = Self.faultColumn
    if standings[name] == nil {
      standings[name] = Array(repeating: .holds, count: before)
      depths[name] = Array(repeating: nil, count: before)
    }
    standings[name, default: []] += Array(repeating: .holds, count: count)
    depths[name, default: []] += Array(repeating: nil, count: count)
    for (index, fault) in system.faults.enumerated() where fault.kind != .bound {
      for (variant, depth) in result.depths(result.faults[index]).enumerated() {
        if let depth { merge(name, before + variant, .violated, depth, isFirst: false) }
      }
    }
  }

  var neverTaken: [String] { stepOrder.filter { taken[$0] == false } }

  func table() -> VariantTable {
    var names = order
    if standings[Self.faultColumn]?.contains(.violated) == true { names.append(Self.faultColumn) }
    return VariantTable(
      dimensions: dimensions, variants: variants,
      columns: names.map { name in
        VariantTable.Column(
          name: name, title: titles[name] ?? nil, standings: standings[name] ?? [],
          depths: depths[name] ?? [])
      })
  }
}
