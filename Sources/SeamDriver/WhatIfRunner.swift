// From a model and the names of what may differ to a table of all variants. What can be left open
// is explored as one family; what sizes types, and amendments, are an outer loop around it.

import SeamChecking
import SeamDiagnostics
import SeamFamilies
import SeamIR
import SeamLiveness
import SeamLowering
import SeamSemantics
import SeamSystem
import SeamTraces
import SeamWhatIf

/// What is asked.
public struct WhatIfQuestion: Sendable {
  /// Parameters that differ between variants; `nil` for all switches that are not set.
  public var over: [String]?
  /// Values of parameters that are the same in all variants.
  public var fixed: [String: Int]
  /// Values that the base differs in from the model's own choice.
  public var base: [String: Int]
  public var properties: Set<String>?
  public var natBound: Int?

  public init(
    over: [String]?, fixed: [String: Int], base: [String: Int], properties: Set<String>?,
    natBound: Int?
  ) {
    self.over = over
    self.fixed = fixed
    self.base = base
    self.properties = properties
    self.natBound = natBound
  }
}

/// Answers what-if questions about one model.
public struct WhatIfRunner: Sendable {
  /// The model without and with each choice of amendments, the first amendment varying slowest.
  let sessions: [Session]
  let amendments: [String]
  let engine: any Engine
  let budget: Budget
  let question: WhatIfQuestion
  /// How many threads there may be; `nil` for one on each processor.
  let threads: Int?
  var session: Session { sessions[0] }

  /// The most families explored one after another.
  static let familyLimit = 512
  /// The most choices of all dimensions together, allowed or not.
  static let choicesMax = 1 << 24

  /// Prepares a question; there is one session for each choice of amendments.
  public init(
    sessions: [Session], amendments: [String], engine: any Engine, budget: Budget,
    question: WhatIfQuestion, threads: Int? = nil
  ) {
    self.sessions = sessions
    self.amendments = amendments
    self.engine = engine
    self.budget = budget
    self.question = question
    self.threads = threads
  }

  /// Loads a model with every choice of amendments.
  ///
  /// - Returns: `nil` where one does not apply or two contradict each other; `diagnostics` tells.
  public static func sessions(
    path: String, amendments: [String], diagnostics: inout Diagnostics
  ) -> [Session]? {
    guard amendments.count <= 6 else {
      diagnostics.error(
        "too-many-variants", "\(amendments.count) amendments make too many models; at most 6",
        at: nil)
      return nil
    }
    var sessions: [Session] = []
    for choice in 0..<1 << amendments.count {
      let chosen = amendments.enumerated().filter {
        choice >> (amendments.count - 1 - $0.offset) & 1 == 1
      }.map(\.element)
      guard
        let session = Session.load(path: path, amendments: chosen, diagnostics: &diagnostics)
      else { return nil }
      sessions.append(session)
    }
    return sessions
  }

  /// Explores everything and confirms what will be shown.
  ///
  /// - Returns: `nil` where the question is wrong; `diagnostics` says why.
  /// - Throws: `EngineFault` where a run of its own contradicts the family.
  public func run(
    diagnostics: inout Diagnostics, shouldStop: @escaping @Sendable () -> Bool,
    progress: (Progress) -> Void
  ) throws -> WhatIfOutcome? {
    guard let plan = plan(diagnostics: &diagnostics) else { return nil }
    // Compiled while the first family is.
    let runs = Aside(threads: threads) {
      try openRuns(Array(plan.base.prefix(plan.outer.count)), plan)
    }
    var gathering = WhatIfGathering(plan.dimensions)
    guard
      try exploreAll(
        plan, &gathering, diagnostics: &diagnostics, shouldStop: shouldStop, progress: progress)
    else { return nil }
    var table = gathering.table()
    let leftOpen = try decideByClass(&table, plan, gathering, shouldStop: shouldStop)
    guard table.count > 0, let base = table.variant(plan.base) else {
      explainBase(plan, diagnostics: &diagnostics)
      return nil
    }
    try measureBase(base, &table, plan, gathering.temporal, shouldStop: shouldStop)
    let analysis = WhatIfAnalysis(
      table, base: base, behaviour: gathering.behaviour, unlike: Array(plan.outer.indices),
      threads: threads)
    let start = ContinuousClock.now
    let confirmed = try confirm(analysis, plan, runs, shouldStop: shouldStop)
    let passed = (ContinuousClock.now - start).components
    var effort = gathering.effort
    effort.secondsConfirming = Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
    return WhatIfOutcome(
      model: session.model.name, path: session.path, fixed: fixedSettings(plan),
      analysis: analysis, neverTaken: gathering.neverTaken, effort: effort,
      confirmed: confirmed, leftOpen: leftOpen)
  }

  func fixedSettings(_ plan: WhatIfPlan) -> [(name: String, value: String)] {
    session.model.parameters.filter { parameter in
      !plan.dimensions.contains { $0.name == parameter.name }
    }.map { ($0.name, $0.spelling(of: question.fixed[$0.name] ?? $0.initial)) }
  }

  // MARK: - Exploring

  /// What became of one choice of the outer dimensions.
  private enum Explored: Sendable {
    case family(
      FamilyResult, TransitionSystem, whole: [Int: [Bool?]], seconds: Double, Diagnostics)
    case ruledOut
    case failed(Diagnostics)
  }

  /// Explores the family of every choice of the outer dimensions, some at a time.
  private func exploreAll(
    _ plan: WhatIfPlan, _ gathering: inout WhatIfGathering, diagnostics: inout Diagnostics,
    shouldStop: @escaping @Sendable () -> Bool, progress: (Progress) -> Void
  ) throws -> Bool {
    let choices = plan.outerChoices
    let width = Parallel.threads(for: choices.count, atMost: threads)
    // Families that are explored side by side share the memory.
    var share = budget
    share.memoryBytes = budget.memoryBytes.map { max(1, $0 / width) }
    // What threads are left over search in the families.
    let own = Parallel.threads(for: .max, atMost: threads) / width
    for start in stride(from: 0, to: choices.count, by: width) {
      let part = Array(choices[start..<min(start + width, choices.count)])
      let explored: [Explored]
      if part.count == 1 {
        explored = [
          try explore(
            part[0], plan, share, threads: own, shouldStop: shouldStop, progress: progress)
        ]
      } else {
        explored = try Parallel.map(part.count, threads: width) { [share] number in
          try explore(
            part[number], plan, share, threads: own, shouldStop: shouldStop, progress: { _ in })
        }
      }
      for (choice, explored) in zip(part, explored) {
        switch explored {
        case .family(let result, let system, let whole, let seconds, let findings):
          for finding in findings.all { diagnostics.add(finding) }
          gathering.add(result, of: system, under: choice, whole: whole, seconds: seconds)
        case .ruledOut: break
        case .failed(let findings):
          for finding in findings.all { diagnostics.add(finding) }
          return false
        }
      }
    }
    return true
  }

  private func explore(
    _ choice: Digits, _ plan: WhatIfPlan, _ budget: Budget, threads: Int,
    shouldStop: @escaping @Sendable () -> Bool, progress: (Progress) -> Void
  ) throws -> Explored {
    var findings = Diagnostics()
    guard
      let system = openSystem(
        choice, plan, properties: question.properties, diagnostics: &findings)
    else {
      let errors = findings.all.filter { $0.severity == .error }
      // What is assumed rules this choice out: it is no variant, as with choices of switches.
      let isRuledOut =
        !plan.outer.isEmpty && !errors.isEmpty
        && errors.allSatisfy { Self.rulingOut.contains($0.id) }
      return isRuledOut ? .ruledOut : .failed(findings)
    }
    let complaints = system.complaints()
    guard complaints.isEmpty else {
      throw EngineProblem(
        message: "the core of \(system.name) breaks its own rules",
        details: complaints.joined(separator: "\n"))
    }
    do {
      let result = try FamilyEngine.run(
        system, budget: budget, threads: threads, shouldStop: shouldStop, progress: progress)
      if let reason = result.stopped {
        findings.error(
          "stopped", "stopped early, so nothing can be concluded: \(reason)", at: nil,
          notes: [Note("raise the limit, or take fewer switches with --over")])
        return .failed(findings)
      }
      let (whole, seconds) = try decideWholeRuns(
        system, result, budget, threads: threads, shouldStop: shouldStop, progress: progress)
      return .family(result, system, whole: whole, seconds: seconds, findings)
    } catch let problem as VariantSpace.TooMany {
      tooMany(problem, diagnostics: &findings)
      return .failed(findings)
    }
  }

  /// Findings that say of a choice that it is none.
  private static let rulingOut: Set<String> = ["assumption", "outside-domain"]

  /// The most states, over all classes of variants, that are looked at for what is said of whole runs.
  static let wholeStatesMax = 1_000_000_000

  /// Decides what is said of whole runs, on the graph of the family; with the time that took.
  private func decideWholeRuns(
    _ system: TransitionSystem, _ result: FamilyResult, _ budget: Budget, threads: Int,
    shouldStop: @escaping @Sendable () -> Bool, progress: (Progress) -> Void
  ) throws -> ([Int: [Bool?]], seconds: Double) {
    guard system.properties.contains(where: \.isTemporal) else { return ([:], 0) }
    let start = ContinuousClock.now
    let liveness = try FamilyLiveness(
      system, budget: budget, threads: threads, shouldStop: shouldStop, progress: progress)
    let pieces = liveness.pieces
    let states = result.perVariant(result.stateCounts)
    guard pieces.reduce(0, { $0 + states[$1] }) <= Self.wholeStatesMax else { return ([:], 0) }
    let findings = Parallel.map(pieces.count, threads: threads) {
      liveness.findings(of: $0, shouldStop: shouldStop)
    }
    let passed = (ContinuousClock.now - start).components
    return (
      liveness.verdicts(findings), Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
    )
  }

  /// Finds out how long the runs are that show what the base violates: no family tells that.
  ///
  /// - Throws: `EngineFault` where an engine makes a mistake. Whether verdicts agree is seen later.
  private func measureBase(
    _ base: Int, _ table: inout VariantTable, _ plan: WhatIfPlan, _ temporal: Set<String>,
    shouldStop: @escaping @Sendable () -> Bool
  ) throws {
    let names = Set(
      table.columns.filter { temporal.contains($0.name) && $0.standings[base] == .violated }
        .map(\.name))
    var diagnostics = Diagnostics()
    guard !names.isEmpty,
      let system = single(plan.base, plan, properties: names, diagnostics: &diagnostics)
    else { return }
    let result = try engine.run(
      system, budget: budget, shouldStop: shouldStop, progress: { _ in })
    if result.stopped != nil { return }
    for outcome in result.outcomes(of: system) {
      guard let column = table.columns.firstIndex(where: { $0.name == outcome.name }),
        let steps = outcome.decisive?.verdict.trace?.steps.count
      else { continue }
      table.decide(column, base, .violated, steps)
    }
  }

  func tooMany(_ problem: VariantSpace.TooMany, diagnostics: inout Diagnostics) {
    diagnostics.error(
      "too-many-variants",
      "the switches have \(problem.choices) choices; at most \(problem.limit) can be explored",
      at: nil, notes: Self.fewer)
  }

  /// What helps against too many variants.
  static let fewer = [
    Note("name fewer with --over, or fix some with --set"),
    Note("or run a sample of them, which proves nothing of the others: --sample 2"),
  ]

  /// The system of all variants with one choice of the outer dimensions.
  func openSystem(
    _ choice: Digits, _ plan: WhatIfPlan, properties: Set<String>?,
    diagnostics: inout Diagnostics
  ) -> TransitionSystem? {
    var options = LoweringOptions(
      settings: question.fixed, properties: properties, natBound: question.natBound,
      open: Set(plan.inner))
    for (digit, outer) in zip(choice, plan.outer) {
      if let parameter = outer.parameter {
        options.settings[parameter.name] = parameter.domain[digit].value
      }
    }
    return sessions[plan.session(of: choice)].system(options, diagnostics: &diagnostics)
  }

  func explainBase(_ plan: WhatIfPlan, diagnostics: inout Diagnostics) {
    // Lowering the base alone says which assumption it contradicts.
    _ = single(plan.base, plan, diagnostics: &diagnostics)
    diagnostics.error(
      "base-ruled-out", "the base is no variant of \(session.model.name)", at: nil,
      notes: [Note("choose another with --base or --config")])
  }

  /// The system of one variant alone.
  func single(
    _ digits: Digits, _ plan: WhatIfPlan, properties: Set<String>? = nil,
    diagnostics: inout Diagnostics
  ) -> TransitionSystem? {
    var options = LoweringOptions(
      settings: question.fixed, properties: properties ?? question.properties,
      natBound: question.natBound)
    for (digit, dimension) in zip(digits, plan.dimensions) {
      guard let parameter = session.parameter(dimension.name) else { continue }
      options.settings[parameter.name] = parameter.domain[digit].value
    }
    return sessions[plan.session(of: digits)].system(options, diagnostics: &diagnostics)
  }

  static func standing(of outcome: PropertyOutcome) -> VariantTable.Standing {
    switch outcome.standing {
    case .holds: .holds
    case .violated: .violated
    case .open: .open
    }
  }

  // MARK: - What needs runs of their own

  /// Behaviour classes are run for what a family does not decide while all of them together have no
  /// more states than this.
  static let aloneStatesMax = 20_000_000

  /// Decides what is said of whole runs: variants of a class have the same runs, so one of them is
  /// run and speaks for all.
  ///
  /// - Returns: Why something was left open, or `nil`.
  private func decideByClass(
    _ table: inout VariantTable, _ plan: WhatIfPlan, _ gathering: WhatIfGathering,
    shouldStop: @escaping @Sendable () -> Bool
  ) throws -> String? {
    let open = table.columns.filter { $0.standings.contains(.open) }
    guard !open.isEmpty else { return nil }
    var members: [Int: [Int]] = [:]
    for variant in 0..<table.count
    where open.contains(where: { $0.standings[variant] == .open }) {
      members[gathering.wordClasses[variant], default: []].append(variant)
    }
    let classes = members.values.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
    let work = classes.reduce(0) { $0 + gathering.states[$1.first ?? 0] }
    guard work <= Self.aloneStatesMax else {
      return
        "\(classes.count) behaviours with \(work) states are too many to run one by one; take fewer switches with --over"
    }
    let names = Set(open.map(\.name))
    let digits = classes.map { table.digits($0.first ?? 0) }
    let outcomes = try Parallel.map(classes.count, threads: threads) {
      number -> [PropertyOutcome] in
      var diagnostics = Diagnostics()
      guard !shouldStop(),
        let system = single(digits[number], plan, properties: names, diagnostics: &diagnostics)
      else { return [] }
      return try engine.run(system, budget: budget, shouldStop: shouldStop, progress: { _ in })
        .outcomes(of: system)
    }
    for (variants, outcomes) in zip(classes, outcomes) {
      for outcome in outcomes {
        guard let column = table.columns.firstIndex(where: { $0.name == outcome.name }) else {
          continue
        }
        for variant in variants where table.columns[column].standings[variant] == .open {
          // Other variants have runs as long, but which of them an engine comes upon may differ.
          let steps = variant == variants.first ? outcome.decisive?.verdict.trace?.steps.count : nil
          table.decide(column, variant, Self.standing(of: outcome), steps)
        }
      }
    }
    return shouldStop() ? "the search was stopped" : nil
  }

  // MARK: - Confirming

  /// The most variants that get a run of their own.
  private static let confirmationsMax = 400

  /// Runs the variants that a report speaks of one by one; every trace is replayed by the engine.
  ///
  /// What cannot be left open is lowered once for each choice; a variant's run begins with its values.
  private func confirm(
    _ analysis: WhatIfAnalysis, _ plan: WhatIfPlan, _ ofBase: Aside<OpenRuns>,
    shouldStop: @escaping @Sendable () -> Bool
  ) throws -> [Int] {
    let variants = Array(analysis.witnesses.prefix(Self.confirmationsMax))
    let table = analysis.table
    var runs = [Array(plan.base.prefix(plan.outer.count)): try ofBase.get()]
    for variant in variants {
      let choice = Array(table.digits(variant).prefix(plan.outer.count))
      if runs[choice] == nil { runs[choice] = try openRuns(choice, plan) }
    }
    let isConfirmed = try Parallel.map(variants.count, threads: threads) { [runs] number in
      let digits = table.digits(variants[number])
      guard !shouldStop(), let runs = runs[Array(digits.prefix(plan.outer.count))] else {
        return false
      }
      return try confirm(
        variants[number], digits.dropFirst(plan.outer.count), table, runs, shouldStop: shouldStop)
    }
    return zip(variants, isConfirmed).filter(\.1).map(\.0)
  }

  /// Runs of the system of all variants with one choice of the outer dimensions.
  private struct OpenRuns: Sendable {
    let system: TransitionSystem
    let series: any RunSeries
  }

  private func openRuns(_ choice: Digits, _ plan: WhatIfPlan) throws -> OpenRuns {
    var diagnostics = Diagnostics()
    guard
      let system = openSystem(
        choice, plan, properties: question.properties, diagnostics: &diagnostics)
    else {
      throw EngineFault(message: "a family cannot be lowered again", details: "\(choice)")
    }
    return OpenRuns(system: system, series: engine.series(of: system))
  }

  /// Runs one variant alone and holds its verdicts against the table's.
  ///
  /// - Returns: Whether the run came to its end.
  /// - Throws: `EngineFault` where they differ.
  private func confirm(
    _ variant: Int, _ digits: ArraySlice<Int>, _ table: VariantTable, _ runs: OpenRuns,
    shouldStop: @escaping @Sendable () -> Bool
  ) throws -> Bool {
    func contradiction(_ what: String) -> EngineFault {
      EngineFault(
        message: "a run of one variant contradicts the family",
        details:
          "\(what) in \(table.text(variant: variant))")
    }
    var values = runs.system.initialValues
    for (digit, parameter) in zip(digits, runs.system.openParameters) {
      values[parameter.cell.index] = [parameter.domain[digit].value]
    }
    let result = try runs.series.run(from: values, budget: budget, shouldStop: shouldStop)
    if result.stopped != nil { return false }
    var isConfirmed = true
    for outcome in result.outcomes(of: runs.system) {
      guard let column = table.columns.first(where: { $0.name == outcome.name }) else { continue }
      let alone = outcome.decisive?.verdict
      let standing = Self.standing(of: outcome)
      // What the family leaves open a run of its own may well decide.
      if column.standings[variant] == .open { continue }
      // An engine that leaves it open confirms nothing, and contradicts nothing.
      if standing == .open {
        isConfirmed = false
        continue
      }
      guard standing == column.standings[variant] else {
        throw contradiction("\(outcome.name) comes out as \(standing)")
      }
      // A run that goes on for ever has no shortest length that all runs agree on.
      if outcome.decisive?.property.isTemporal == true { continue }
      guard alone?.trace?.steps.count == column.depths[variant] else {
        throw contradiction("\(outcome.name) is shown after another number of steps")
      }
    }
    return isConfirmed
  }
}
