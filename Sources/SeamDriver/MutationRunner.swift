import SeamChecking
import SeamFamilies
import SeamIR
import SeamTraces
import SeamWhatIf

/// Damages a model in every small way, in one exploration.
public struct MutationRunner {
  let engine: any Engine
  let budget: Budget

  public init(engine: any Engine, budget: Budget) {
    self.engine = engine
    self.budget = budget
  }

  /// The most survivors that get a run of their own.
  private static let confirmationsMax = 100

  /// Explores all damages of a system; an `EngineFault` is thrown where a survivor's own run
  /// contradicts the family.
  public func run(
    _ system: TransitionSystem, shouldStop: @Sendable () -> Bool
  ) throws -> MutationOutcome {
    let family = MutationFamily(system)
    let result = try FamilyEngine.run(
      family.system, space: family.space, budget: budget, shouldStop: shouldStop)
    let verdicts = table(result, system)
    var outcome = MutationOutcome(
      model: system.name, isComplete: result.stopped == nil, seconds: result.seconds,
      states: result.states)
    for (number, mutation) in family.mutations.enumerated() {
      let variant = number + 1
      let changed = verdicts.filter { $0.shown[variant] != $0.shown[0] }.map(\.name)
      let isSame = result.behaviour[variant] == result.behaviour[0]
      let fate: MutationOutcome.Fate =
        if !changed.isEmpty { .noticed(by: changed) } else if isSame { .withoutEffect } else {
          .unnoticed
        }
      outcome.mutants.append(
        MutationOutcome.Mutant(
          text: text(mutation), place: mutation.place,
          location: mutation.location.map { "\($0.path):\($0.line)" } ?? "", fate: fate))
      guard case .noticed = fate else {
        if outcome.confirmed < Self.confirmationsMax, outcome.isComplete {
          try confirm(family.mutant(number), variant, verdicts, text(mutation), shouldStop)
          outcome.confirmed += 1
        }
        continue
      }
    }
    return outcome
  }

  private func text(_ mutation: Mutation) -> String {
    switch mutation.kind {
    case .dropped(let condition): "without the condition \(condition)"
    case .skipped(let variable): "without the update of \(variable)"
    }
  }

  private typealias Row = (name: String, shown: [Bool], indices: [Int])

  /// Whether each property, and running into a fault, is shown in each variant.
  private func table(_ result: FamilyResult, _ system: TransitionSystem) -> [Row] {
    var rows: [Row] = system.properties.enumerated().map { index, property in
      (property.label, result.depths(result.properties[index]).map { $0 != nil }, [index])
    }
    var faults = Array(repeating: false, count: result.space.count)
    for (index, fault) in system.faults.enumerated() where fault.kind != .bound {
      for (variant, depth) in result.depths(result.faults[index]).enumerated() where depth != nil {
        faults[variant] = true
      }
    }
    rows.append((WhatIfGathering.faultColumn, faults, []))
    return rows
  }

  private func confirm(
    _ mutant: TransitionSystem, _ variant: Int, _ rows: [Row], _ text: String,
    _ shouldStop: @Sendable () -> Bool
  ) throws {
    let result = try engine.run(
      mutant, budget: budget, shouldStop: shouldStop, progress: { _ in })
    if result.stopped != nil { return }
    for row in rows {
      var isShown = !result.faults.isEmpty
      if let index = row.indices.first {
        if case .temporal = mutant.properties[index].kind { continue }
        isShown = result.verdicts[index].trace != nil
      }
      guard isShown == row.shown[variant] else {
        throw EngineFault(
          message: "a run of one mutant contradicts the family", details: "\(row.name), \(text)")
      }
    }
  }
}
