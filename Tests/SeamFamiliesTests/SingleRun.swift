import SeamChecking
import SeamExplicit
import SeamIR
import SeamTraces
import Testing

@testable import SeamFamilies

/// What a family says of one variant, or a run of the variant alone, as text that must be equal.
enum Summary {
  static func text(of result: RunResult, for system: TransitionSystem) -> [String] {
    var lines = system.properties.indices.map { index -> String in
      switch result.verdicts[index] {
      case .violated(.trace(let trace)), .holds(.witness(let trace)):
        return "\(index) shown at \(trace.steps.count)"
      case .violated(.unreachable), .holds(.exhausted): return "\(index) not shown"
      case .noViolation: return "\(index) open"
      case .undecided: return "\(index) undecided"
      }
    }
    for (number, fault) in system.faults.enumerated() where fault.kind != .bound {
      let depth = result.faults.first { $0.fault.index == number }?.trace.steps.count
      lines.append("fault \(number) \(depth.map(String.init) ?? "never")")
    }
    for (number, count) in result.actionCounts.enumerated() {
      lines.append("action \(number) \(count > 0)")
    }
    return lines + [
      "states \(result.statistics.states)", "moves \(result.statistics.transitions)",
    ]
  }

  /// One text for each variant.
  static func texts(of family: FamilyResult, for system: TransitionSystem) -> [[String]] {
    var texts: [[String]] = Array(repeating: [], count: family.space.count)
    for (index, property) in system.properties.enumerated() {
      for (variant, depth) in family.depths(family.properties[index]).enumerated() {
        let rest = family.sets.contains(family.bounded, variant) ? "open" : "not shown"
        if case .temporal = property.kind {
          texts[variant].append("\(index) undecided")
        } else {
          texts[variant].append("\(index) \(depth.map { "shown at \($0)" } ?? rest)")
        }
      }
    }
    for (number, fault) in system.faults.enumerated() where fault.kind != .bound {
      for (variant, depth) in family.depths(family.faults[number]).enumerated() {
        texts[variant].append("fault \(number) \(depth.map(String.init) ?? "never")")
      }
    }
    for (number, set) in family.fired.enumerated() {
      for variant in texts.indices {
        texts[variant].append("action \(number) \(family.sets.contains(set, variant))")
      }
    }
    for (variant, count) in family.perVariant(family.stateCounts).enumerated() {
      texts[variant].append("states \(count)")
    }
    for (variant, count) in family.perVariant(family.moveCounts).enumerated() {
      texts[variant].append("moves \(count)")
    }
    return texts
  }

  /// The open system narrowed to one variant.
  static func narrowed(
    _ system: TransitionSystem, to settings: [String: Int]
  ) -> TransitionSystem {
    var single = system
    for parameter in system.openParameters {
      if let value = settings[parameter.name] {
        single.initialValues[parameter.cell.index] = [value]
      }
    }
    single.openParameters = []
    return single
  }

  static func run(_ system: TransitionSystem) throws -> RunResult {
    try ExhaustiveEngine().run(
      system, budget: Budget(), shouldStop: { false }, progress: { _ in })
  }
}
