import SeamChecking
import SeamDiagnostics
import SeamFamilies
import SeamIR
import SeamLowering
import SeamSemantics
import SeamWhatIf

/// Which dimensions there are, and which of them one family cannot take.
struct WhatIfPlan {
  /// The outer ones first.
  let dimensions: [WhatIfDimension]
  let outer: [Outer]
  /// Names of the parameters that are left open.
  let inner: [String]
  let base: Digits
  let amendmentCount: Int

  struct Outer {
    /// `nil` for an amendment.
    let parameter: CheckedParameter?
  }

  /// Every choice of the outer dimensions.
  var outerChoices: [Digits] {
    dimensions.prefix(outer.count).reduce([[]]) { choices, dimension in
      choices.flatMap { choice in dimension.values.indices.map { choice + [$0] } }
    }
  }

  /// The number of the session: amendments come first among the dimensions.
  func session(of digits: Digits) -> Int {
    digits.prefix(amendmentCount).reduce(0) { $0 * 2 + $1 }
  }
}

extension WhatIfRunner {
  /// The names of what differs between variants; `nil` where one is wrong.
  func varyingNames(diagnostics: inout Diagnostics) -> [String]? {
    let model = session.model
    let names: [String]
    if let over = question.over {
      guard
        let known = session.varying(
          over, fixed: question.fixed, note: "with --base it would be the value to start from",
          diagnostics: &diagnostics)
      else { return nil }
      names = known
    } else {
      names = model.parameters.filter { $0.isSwitch && question.fixed[$0.name] == nil }.map(\.name)
    }
    guard !names.isEmpty || !amendments.isEmpty else {
      diagnostics.error(
        "no-switches", "there is nothing to vary: \(model.name) has no switch that is not set",
        at: nil, notes: [Note("name a const with --over, or give an amendment with --amend")])
      return nil
    }
    return names
  }

  /// The amendments and some parameters as dimensions, with the base.
  func dimensions(_ names: [String]) -> (dimensions: [WhatIfDimension], base: Digits) {
    var dimensions = amendments.map { path in
      WhatIfDimension(name: Self.name(ofAmendment: path), values: ["off", "on"], initial: 0)
    }
    var base: Digits = amendments.map { _ in 0 }
    for name in names {
      guard let parameter = session.parameter(name) else { continue }
      let initial = parameter.domain.firstIndex { $0.value == parameter.initial } ?? 0
      dimensions.append(
        WhatIfDimension(
          name: name, values: parameter.domain.map(\.spelling), initial: initial,
          owner: parameter.owner, cost: parameter.cost))
      let value = question.base[name] ?? parameter.initial
      base.append(parameter.domain.firstIndex { $0.value == value } ?? initial)
    }
    return (dimensions, base)
  }

  /// Sorts the dimensions; `nil` where a name is wrong.
  func plan(diagnostics: inout Diagnostics) -> WhatIfPlan? {
    guard let names = varyingNames(diagnostics: &diagnostics) else { return nil }
    guard let inner = openable(names, diagnostics: &diagnostics) else { return nil }
    return assemble(names, inner: inner, diagnostics: &diagnostics)
  }

  private func assemble(
    _ names: [String], inner: [String], diagnostics: inout Diagnostics
  ) -> WhatIfPlan? {
    let outerNames = names.filter { !inner.contains($0) }
    let (dimensions, base) = dimensions(outerNames + inner)
    let outer =
      amendments.map { _ in WhatIfPlan.Outer(parameter: nil) }
      + outerNames.compactMap { session.parameter($0) }.map { WhatIfPlan.Outer(parameter: $0) }
    if let wide = dimensions.first(where: { $0.values.count > 64 }) {
      diagnostics.error(
        "too-many-variants",
        "`\(wide.name)` has \(wide.values.count) values; what-if takes up to 64", at: nil,
        notes: [Note("fix it with --set, or leave it out of --over")] + Self.fewer.suffix(1))
      return nil
    }
    // The table of verdicts has a place for every choice of everything together.
    let choices = dimensions.reduce((count: 1, isMuch: false)) { sum, dimension in
      let (product, over) = sum.count.multipliedReportingOverflow(by: dimension.values.count)
      return (product, sum.isMuch || over)
    }
    let plan = WhatIfPlan(
      dimensions: dimensions, outer: outer, inner: inner, base: base,
      amendmentCount: amendments.count)
    let (families, overflow) = dimensions.prefix(outer.count).reduce((1, false)) { sum, dimension in
      let (product, over) = sum.0.multipliedReportingOverflow(by: dimension.values.count)
      return (product, sum.1 || over)
    }
    guard !overflow, families <= Self.familyLimit else {
      diagnostics.error(
        "too-many-variants",
        "`\(outerNames.joined(separator: "`, `"))` shape the model and are gone through one by one; at most \(Self.familyLimit) choices",
        at: nil, notes: Self.fewer)
      return nil
    }
    guard !choices.isMuch, choices.count <= Self.choicesMax else {
      tooMany(
        VariantSpace.TooMany(
          choices: choices.isMuch ? .max : choices.count, limit: Self.choicesMax),
        diagnostics: &diagnostics)
      return nil
    }
    return plan
  }

  /// The file's name without folder and extension.
  static func name(ofAmendment path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    return file.split(separator: ".").first.map(String.init) ?? file
  }

  /// Those parameters that lowering can leave open: a const mostly sizes a type, and cannot.
  private func openable(_ names: [String], diagnostics: inout Diagnostics) -> [String]? {
    let candidates = names.filter { session.parameter($0)?.isSwitch == true }
    if canOpen(candidates) { return candidates }
    let open = candidates.filter { canOpen([$0]) }
    if open.count == candidates.count || !canOpen(open) {
      // Not a matter of single parameters: let lowering say what it is.
      let options = LoweringOptions(
        settings: question.fixed, properties: question.properties, natBound: question.natBound,
        open: Set(open))
      _ = session.system(options, diagnostics: &diagnostics)
      return nil
    }
    return open
  }

  private func canOpen(_ names: [String]) -> Bool {
    if names.isEmpty { return true }
    var ignored = Diagnostics()
    let options = LoweringOptions(
      settings: question.fixed, properties: question.properties, natBound: question.natBound,
      open: Set(names))
    return session.system(options, diagnostics: &ignored) != nil
  }
}

extension Session {
  /// What is the same in all variants: what is set, and what the base says of parameters that do
  /// not vary.
  public func constants(
    _ base: [String: Int], over names: [String]?, fixed: [String: Int]
  ) -> [String: Int] {
    base.filter { setting in
      if let names { return !names.contains(setting.key) }
      return parameter(setting.key)?.isSwitch == false
    }.merging(fixed) { _, set in set }
  }

  /// The parameters named as what differs between variants, in source order.
  ///
  /// - Returns: `nil` where a name is unknown, or is one that is set; `diagnostics` tells.
  public func varying(
    _ over: [String], fixed: [String: Int], note: String? = nil, diagnostics: inout Diagnostics
  ) -> [String]? {
    for name in over {
      guard parameter(name) != nil else {
        unknown(
          "unknown-parameter", "switch or const", name, among: model.parameters.map(\.name),
          diagnostics: &diagnostics)
        return nil
      }
      if fixed[name] != nil {
        diagnostics.error(
          "set-twice", "`\(name)` is both set and to be varied", at: nil,
          notes: note.map { [Note($0)] } ?? [])
        return nil
      }
    }
    return model.parameters.map(\.name).filter { over.contains($0) }
  }

  func parameter(_ name: String) -> CheckedParameter? {
    model.parameters.first { $0.name == name }
  }
}
