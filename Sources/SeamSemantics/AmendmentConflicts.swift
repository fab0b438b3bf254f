// Two amendments given together must mean the same in either order, or nobody could say what the
// model with both is. So what one of them replaces or removes, no other may touch.

import SeamDiagnostics
import SeamSyntax

/// Finds out whether amendments contradict each other.
struct AmendmentConflicts {
  private var uses: [Use] = []

  /// Something of a model that an amendment speaks of.
  private enum Target: Hashable {
    case declaration(keyword: String, name: String)
    case step(flow: String, name: String)
    /// Directly before or behind a step.
    case place(flow: String, name: String, isBefore: Bool)

    /// The flow that a step is part of.
    var whole: Target? {
      switch self {
      case .step(let flow, _), .place(let flow, _, _): .declaration(keyword: "flow", name: flow)
      case .declaration: nil
      }
    }

    var text: String {
      switch self {
      case .declaration(let keyword, let name): name.isEmpty ? keyword : "\(keyword) \(name)"
      case .step(let flow, let name): "step \(flow).\(name)"
      case .place(let flow, let name, let isBefore):
        "a step \(isBefore ? "before" : "after") \(flow).\(name)"
      }
    }
  }

  /// What an amendment does to a target.
  private enum Effect { case needs, replaces, removes, adds }

  private struct Use {
    let path: String
    let target: Target
    let effect: Effect
    let span: Span
  }

  /// Takes an amendment in, and reports where it contradicts one taken in before.
  mutating func add(_ changes: [Change], path: String, _ diagnostics: inout Diagnostics) {
    let before = uses
    for change in changes {
      for use in Self.uses(of: change, path) {
        if let other = before.first(where: { Self.isContradiction($0, use) }) {
          let both = use.effect == .adds ? "adds" : "changes"
          diagnostics.error(
            "amendment-conflict",
            "`\(path)` \(both) `\(use.target.text)`, and so does `\(other.path)`: "
              + "what both together mean is not clear",
            at: use.span, notes: [Note("the other change is here", at: other.span)])
          return
        }
        uses.append(use)
      }
    }
  }

  private static func isContradiction(_ one: Use, _ other: Use) -> Bool {
    // Whoever replaces or removes a flow decides about all its steps.
    if one.target.whole == other.target { return other.effect != .adds }
    if other.target.whole == one.target { return one.effect != .adds }
    guard one.target == other.target else { return false }
    switch (one.effect, other.effect) {
    case (.needs, .needs), (.needs, .replaces), (.replaces, .needs): return false
    case (.needs, .adds), (.adds, .needs): return true
    case (.adds, .adds): return true
    case (.removes, _), (_, .removes), (.replaces, _), (_, .replaces): return true
    }
  }

  private static func uses(of change: Change, _ path: String) -> [Use] {
    func use(_ target: Target, _ effect: Effect) -> Use {
      Use(path: path, target: target, effect: effect, span: change.span)
    }
    switch change.kind {
    case .replaceStep(let flow, let step):
      return [use(.step(flow: flow.text, name: step.name.text), .replaces)]
    case .removeStep(let flow, let step):
      return [use(.step(flow: flow.text, name: step.text), .removes)]
    case .addStep(let flow, let anchor, let isBefore, let step):
      return [
        use(.step(flow: flow.text, name: anchor.text), .needs),
        use(.place(flow: flow.text, name: anchor.text, isBefore: isBefore), .adds),
        use(.step(flow: flow.text, name: step.name.text), .adds),
      ]
    case .replace(let declaration):
      return targets(of: declaration).map { use($0, .replaces) }
    case .remove(let keyword, let name):
      return [use(.declaration(keyword: keyword.text, name: name.text), .removes)]
    case .add(let declaration):
      // Assumptions have no name, and any number of them can be added.
      if case .assumption = declaration.kind { return [] }
      return targets(of: declaration).map { use($0, .adds) }
    }
  }

  private static func targets(of declaration: Declaration) -> [Target] {
    if case .event(let events) = declaration.kind {
      return events.map { .declaration(keyword: "event", name: $0.name.text) }
    }
    let (keyword, name) = Amendment.identity(declaration)
    return [.declaration(keyword: keyword, name: name.text)]
  }
}
