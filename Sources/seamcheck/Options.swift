import ArgumentParser
import Foundation
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamExplicit
import SeamIR
import SeamLowering
import SeamNative
import SeamReport

extension EngineChoice: ExpressibleByArgument {}
extension NativeMode: ExpressibleByArgument {}
extension Style.ColorMode: ExpressibleByArgument {}

/// Which model, and which of its variants.
struct ModelOptions: ParsableArguments {
  @Argument(help: "The model.", completion: .file(extensions: ["seam"]))
  var file: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("Set a switch or a const; may be repeated.", valueName: "name=value"))
  var assignments: [String] = []

  @Option(help: ArgumentHelp("Use one of the model's configurations.", valueName: "name"))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "Apply a file that starts with `amend`; may be repeated.", valueName: "file"),
    completion: .file(extensions: ["seam"]))
  var amend: [String] = []

  @Option(help: ArgumentHelp("Cut `nat` variables off at this value.", valueName: "n"))
  var natBound: Int?

  mutating func validate() throws {
    if let natBound, natBound < 0 { throw ValidationError("--nat-bound must not be negative") }
  }
}

/// How hard to look.
struct SearchOptions: ParsableArguments {
  @Option(help: "The engine.")
  var engine: EngineChoice = .exhaustive

  @Option(
    help: ArgumentHelp(
      "Compile the model with the C compiler: beside the search, before it (on), or not (off)."))
  var native: NativeMode = .auto

  @Option(
    help: ArgumentHelp(
      "Search with this many threads; by default with all cores.", valueName: "n"))
  var threads: Int?

  @Option(
    help: ArgumentHelp(
      "Stop at this much memory: 4G, 512M. By default 70 % of the machine's.", valueName: "size"),
    transform: { text in
      guard let bytes = Quantity.bytes(text) else {
        throw ValidationError("`\(text)` is not an amount of memory; write 4G or 512M")
      }
      return bytes
    })
  var memory: Int?

  @Option(
    help: ArgumentHelp("Stop after this time: 60s, 5m, 1h.", valueName: "time"),
    transform: { text in
      guard let seconds = Quantity.seconds(text) else {
        throw ValidationError("`\(text)` is not a time; write 60s, 5m or 1h")
      }
      return seconds
    })
  var time: Double?

  @Option(help: ArgumentHelp("Stop after this many states.", valueName: "n"))
  var states: Int?

  @Option(help: ArgumentHelp("Look at most this many steps deep.", valueName: "n"))
  var depth: Int?

  mutating func validate() throws {
    if let threads, !(1...SearchOptions.threadLimit).contains(threads) {
      throw ValidationError("--threads must be from 1 to \(SearchOptions.threadLimit)")
    }
    if let states, states < 1 { throw ValidationError("--states must be at least 1") }
    if let depth, depth < 0 { throw ValidationError("--depth must not be negative") }
  }

  /// More than any machine has that this is likely to meet.
  private static let threadLimit = 512

  func makeEngine(
    _ reductions: Set<Reduction> = [], _ checkpoints: CheckpointPlan = CheckpointPlan(),
    _ storage: StateStorage = .whole
  ) -> any Engine {
    let cores = min(ProcessInfo.processInfo.activeProcessorCount, SearchOptions.threadLimit)
    return engine.make(
      native: native, threads: threads ?? cores, checkpoints: checkpoints, reductions: reductions,
      storage: storage)
  }

  var budget: Budget {
    Budget(
      states: states, depth: depth, seconds: time,
      memoryBytes: memory ?? MachineMemory.bytes / 10 * 7)
  }
}

/// Where a long search leaves what it has found.
struct CheckpointOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave a file from which --resume goes on, now and then and when a limit is reached.",
      valueName: "file"))
  var checkpoint: String?

  @Option(
    help: ArgumentHelp("How often to write it; by default 60s.", valueName: "time"),
    transform: { text in
      guard let seconds = Quantity.seconds(text) else {
        throw ValidationError("`\(text)` is not a time; write 60s, 5m or 1h")
      }
      return seconds
    })
  var every: Double?

  @Option(
    help: ArgumentHelp("Go on from such a file, of the same model and options.", valueName: "file"))
  var resume: String?

  mutating func validate() throws {
    if every != nil, checkpoint == nil {
      throw ValidationError("--every says how often --checkpoint FILE is written: name the file")
    }
  }

  /// The plan, unless the engine has none.
  func plan(for engine: EngineChoice, _ reductions: Set<Reduction>) throws -> CheckpointPlan {
    if engine != .exhaustive, checkpoint != nil || resume != nil {
      throw ValidationError("--checkpoint and --resume are for the exhaustive engine only")
    }
    if reductions.contains(.symmetry), checkpoint != nil || resume != nil {
      throw ValidationError("--checkpoint and --resume do not go with symmetry")
    }
    if reductions.contains(.partialOrder), checkpoint != nil || resume != nil {
      throw ValidationError(
        "--checkpoint and --resume do not go with partial-order, which may search anew")
    }
    return CheckpointPlan(path: checkpoint, seconds: every ?? 60, resumes: resume)
  }
}

/// How to look at less.
struct ReduceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Look at less, and answer for all: symmetry; partial-order, dead-values, both with a comma; or none.",
      valueName: "how"),
    transform: { text in
      if text == "none" { return [] }
      return try Set(
        text.split(separator: ",", omittingEmptySubsequences: false).map { part in
          guard let reduction = Reduction(rawValue: String(part)) else {
            let known = Reduction.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("`\(part)` is no reduction; there are \(known) and none")
          }
          return reduction
        })
    })
  var reduce: Set<Reduction> = []

  /// Ends the command where a reduction does not go with what is asked.
  func admit(
    for system: TransitionSystem?, _ search: SearchOptions, promisesShortest: Bool,
    look: LookOptions, onFailure: ((Diagnostics) -> Void)? = nil
  ) throws {
    var diagnostics = Diagnostics()
    let isGood = Reduction.admits(
      reduce, by: search.engine, promisesShortest: promisesShortest,
      limitsDepth: search.depth != nil, system: system, diagnostics: &diagnostics)
    if !isGood { throw Workbench.failure(diagnostics, look, onFailure) }
  }
}

/// What to keep of each state.
struct StorageOptions: ParsableArguments {
  @Flag(
    help: """
      Keep signatures of 64 bits instead of states: less memory, and a state might be missed, so \
      nothing is said to hold.
      """)
  var compact = false

  @Flag(help: "Keep states of up to 64 bits compressed: less memory, more time, the same results.")
  var compress = false

  mutating func validate() throws {
    if compact && compress { throw ValidationError("--compact and --compress exclude each other") }
  }

  var storage: StateStorage {
    if compact { return .signatures(bits: 64) }
    return compress ? .compressed : .whole
  }

  /// Ends the command where the storage does not go with what is asked.
  func admit(
    for system: TransitionSystem, _ company: StateStorage.Company, look: LookOptions,
    onFailure: ((Diagnostics) -> Void)?
  ) throws {
    var diagnostics = Diagnostics()
    if !storage.admits(company, system: system, diagnostics: &diagnostics) {
      throw Workbench.failure(diagnostics, look, onFailure)
    }
  }
}

struct LookOptions: ParsableArguments {
  @Option(help: "When to use colours.")
  var color: Style.ColorMode = .auto

  var outStyle: Style { Console.style(color, isTerminal: Console.outIsTerminal) }
  var errorStyle: Style { Console.style(color, isTerminal: Console.errorIsTerminal) }
}

/// How much memory there is to take.
enum MachineMemory {
  /// The physical memory, or what a control group leaves of it.
  static var bytes: Int {
    let physical = Int(clamping: ProcessInfo.processInfo.physicalMemory)
    let file = URL(filePath: "/sys/fs/cgroup/memory.max")
    guard let data = try? Data(contentsOf: file),
      let limit = Int(String(decoding: data, as: UTF8.self).filter(\.isNumber))
    else { return physical }
    return limit > 0 ? min(physical, limit) : physical
  }
}
