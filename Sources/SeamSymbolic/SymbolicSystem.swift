// The core as formulas: what a proof file says about the model, and what every proof engine works on.

import SeamIR

/// A transition system as first-order formulas over the state before and after a move.
///
/// For all states `s` in ``ranges`` and all `t`: an action's formula is true of `s` and `t` exactly when
/// the action is a move from `s` to `t`. Moves into a fault lead nowhere, so they are no part of it.
///
/// - Numbers lowered under ``Cell/endlessBound`` have no upper end here.
/// - Each monitor has a history variable that says whether the last letter was bad.
/// - An open parameter is a variable that every action keeps.
public struct SymbolicSystem: Sendable {
  public let system: TransitionSystem
  /// The state: one variable for each state cell, in order; then one history variable for each
  /// monitor.
  public let variables: [SymbolicVariable]
  /// Values chosen at the beginning that no state shows.
  public let choices: [SymbolicVariable]
  /// What the types say of the state before the move.
  public let ranges: SymbolicDefinition
  public let initial: SymbolicDefinition
  /// In source order.
  public let actions: [SymbolicAction]
  /// Some action's move.
  public let trans: SymbolicDefinition
  /// What actions refer to, in an order in which each is defined before it is used.
  public let auxiliaries: [SymbolicDefinition]
  /// What is promised of every run; empty where there is no response.
  ///
  /// The first is that a run goes on where it can.
  public let promises: [SymbolicPromise]
  public let responses: [SymbolicResponse]
  /// What numbers are called.
  public let vocabulary: Vocabulary

  /// The variable of a state cell.
  public func variable(_ cell: CellID) -> SymbolicVariable { variables[cell.index] }

  /// The history variable of a monitor: whether the last letter was bad.
  public func badLetter(_ monitor: Int) -> SymbolicVariable {
    variables[system.stateCellCount + monitor]
  }

  /// Whether some numbers have no upper end.
  public var hasEndlessNumbers: Bool { system.cells.contains(where: \.isEndless) }
}

/// An action as formulas.
public struct SymbolicAction: Sendable {
  /// The number in ``TransitionSystem/actions``.
  public let index: Int
  public let name: String
  /// Whether the action is enabled, moves into a fault included; over the state before.
  public let enabled: SymbolicTerm
  /// Whether it is enabled and runs into a fault, or its guard has no value and nothing holds it back.
  public let faults: SymbolicTerm
  /// Whether the guard has no value and nothing holds the action back; then it is not enabled.
  public let guardFaults: SymbolicTerm
  /// The move from the state before to the state after.
  public let move: SymbolicDefinition
  /// The numbers of the variables that the move may change.
  public let written: Set<Int>
}
