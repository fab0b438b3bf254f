import SeamSystem
import SeamChecking
import SeamIR
import SeamNative

/// All that a search knows at the beginning of a level, but for the states themselves.
struct SearchMark: Codable, Equatable {
  /// Names the core, so that a file of another model, or of other properties, is not taken for it.
  var core: String
  var width: Int
  var levels: [Int]
  var foundAt: [Int?]
  var shownInitially: [Int: [Int]]
  var transitions: Int
  var actionCounts: [Int]
  var endDepth: Int
  var isBounded: Bool
  var isUnordered: Bool
  var seconds: Double

  /// The states of the level that comes next, and all before it.
  var stateCount: Int { levels[levels.count - 1] }
  /// The level that comes next.
  var depth: Int { levels.count - 2 }

  /// A name for a core: two with the same name are the same to the letter.
  static func name(of system: TransitionSystem) -> String { SHA256.hex(Array(system.text.utf8)) }

  /// Whether a search of this system could have made it; a file may say anything.
  func fits(_ system: TransitionSystem, _ program: Program) -> Bool {
    core == Self.name(of: system) && width == program.packing.wordCount
      && levels.count >= 2 && levels[0] == 0 && stateCount > 0
      && zip(levels, levels.dropFirst()).allSatisfy { $0 <= $1 }
      && foundAt.count == program.items.count
      && foundAt.allSatisfy { $0.map { (0...levels.count).contains($0) } ?? true }
      && actionCounts.count == program.actions.count && transitions >= 0 && seconds >= 0
      && shownInitially.allSatisfy { item, values in
        foundAt.indices.contains(item) && values.count == system.initialValues.count
      }
  }
}
