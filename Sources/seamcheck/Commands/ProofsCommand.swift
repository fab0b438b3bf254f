import ArgumentParser
import SeamCertificates
import SeamChecking
import SeamDiagnostics
import SeamDriver
import SeamReport

struct ProofsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proofs",
    abstract: "Tells what the proofs in a folder are worth, and mends them.",
    subcommands: [Status.self, Check.self, Repair.self, Why.self])

  struct FolderOptions: ParsableArguments {
    @Argument(help: "Proof files; by default all in the folder.", completion: .file())
    var files: [String] = []

    @Option(help: ArgumentHelp("The folder of the proofs.", valueName: "folder"))
    var folder = "proofs"

    @OptionGroup var look: LookOptions

    /// The files to look at.
    var chosen: [String] { files.isEmpty ? ProofFolder(folder).proofs() : files }

    /// Prints a row for each of the chosen files, and ends with 0 where all is well.
    func report(_ standing: (String) throws -> ProofAuditor.Standing) throws {
      let files = chosen
      try report(files, are: files.map(standing))
    }

    /// The same for some files, of which it is known what they are worth.
    func report(_ files: [String], are standings: [ProofAuditor.Standing]) throws {
      let rows = zip(files, standings).map(ProofAuditReport.Row.init)
      Console.out(ProofAuditReport(rows: rows).render(look.outStyle))
      throw ExitStatusError(rows.allSatisfy(\.isGood) ? .holds : .violated)
    }
  }

  struct SolverOptions: ParsableArguments {
    @Option(
      name: .customLong("with"),
      help: ArgumentHelp(
        "A solver that must accept each proof as well, as a command; may be repeated.",
        valueName: "command"))
    var solvers: [String] = []

    var foreign: [ForeignSolver] { get throws { try solvers.map(ForeignSolver.init(spelled:)) } }
  }

  struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compares each proof with the model as it is now; asks no solver.")
    @OptionGroup var folder: FolderOptions

    func run() throws {
      var auditor = ProofAuditor(ProofFolder(folder.folder))
      try folder.report { auditor.status($0) }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Has each proof checked by a fresh solver.",
      discussion: """
        EXAMPLES
          seamcheck proofs check
          seamcheck proofs check --with cvc5 --with z3
        """)
    @OptionGroup var folder: FolderOptions
    @OptionGroup var solver: SolverOptions

    func run() throws {
      let files = folder.chosen
      let standings = ProofAuditor.check(
        files, in: ProofFolder(folder.folder), solvers: try solver.foreign)
      try folder.report(files, are: standings)
    }
  }

  struct Repair: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes proofs anew that a change of the model has left behind.")
    @OptionGroup var folder: FolderOptions
    @OptionGroup var solver: SolverOptions
    @OptionGroup var search: SearchOptions

    func run() throws {
      let place = ProofFolder(folder.folder)
      let solvers = try solver.foreign
      var auditor = ProofAuditor(place, solvers: solvers)
      Interruption.listen()
      try folder.report { file in
        try auditor.repair(file) { session, variant, property, lemmas in
          let runner = ProofRunner(
            session, variant: variant, folder: place, engine: search.makeEngine(),
            budget: search.budget, seconds: ProofRunner.defaultSeconds, solvers: solvers)
          var diagnostics = Diagnostics()
          let outcome = try runner.prove(
            property, seeds: lemmas, diagnostics: &diagnostics,
            shouldStop: { Interruption.isRequested }, progress: { _, _ in })
          if case .proved = outcome?.answer { return true }
          return false
        }
      }
    }
  }
}

extension ProofsCommand {
  struct Why: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells which guards and updates of the model a proof rests on.",
      discussion: """
        It is what this proof uses; another proof may use other parts. With several files the parts
        that no proof uses are listed once.

        EXAMPLES
          seamcheck proofs why proofs/vcpu_nmi/in_order.final.smt2
        """)
    @OptionGroup var folder: FolderOptions

    func run() throws {
      var auditor = ProofAuditor(ProofFolder(folder.folder))
      var coverage = ProofCoverage()
      for file in folder.chosen {
        do {
          coverage.add(try auditor.needs(of: file), of: file)
        } catch let problem as ProofAuditor.NeedsUnknown {
          if case .noProof(let standing) = problem {
            return try folder.report([file], are: [standing])
          }
          Console.error("seamcheck: \(file): \(problem)\n")
          throw ExitStatusError(.badInput)
        }
      }
      let used = coverage.used.map {
        (file: $0.file, rows: $0.parts.compactMap(ProofNeedsReport.Row.init(_:)))
      }
      let unused = coverage.unused.compactMap(ProofNeedsReport.Row.init(_:))
      Console.out(ProofNeedsReport(used: used, unused: unused).render(folder.look.outStyle))
    }
  }
}

extension ProofNeedsReport.Row {
  /// What a move leaves as it is says nothing about the model.
  fileprivate init?(_ part: ProofNeeds.Part) {
    switch part.role {
    case .frame: return nil
    case .guardCondition: self.init(action: part.action, role: .condition, text: part.text)
    case .update: self.init(action: part.action, role: .update, text: part.text)
    case .computation: self.init(action: part.action, role: .computation, text: part.text)
    }
  }
}

extension ProofAuditReport.Row {
  fileprivate init(_ file: String, _ standing: ProofAuditor.Standing) {
    switch standing {
    case .current: self.init(file: file, word: "current", detail: "", isGood: true)
    case .stale:
      self.init(file: file, word: "stale", detail: "the model has changed", isGood: false)
    case .proved: self.init(file: file, word: "proved", detail: "", isGood: true)
    case .stillProved:
      self.init(
        file: file, word: "still proved",
        detail: "the model has changed, and the lemmas still do: `proofs repair` writes it anew",
        isGood: true)
    case .refused(let reason):
      self.init(file: file, word: "REFUSED", detail: reason, isGood: false)
    case .undecided(let reason):
      self.init(file: file, word: "undecided", detail: reason, isGood: false)
    case .repaired(let isNew):
      self.init(
        file: file, word: "repaired", detail: isNew ? "with new lemmas" : "with its own lemmas",
        isGood: true)
    }
  }
}
