import SeamWhatIf

/// The answer to a what-if question as JSON, with the whole table.
public enum WhatIfJSON {
  public static func document(_ outcome: WhatIfOutcome) -> JSONValue {
    let analysis = outcome.analysis
    let table = analysis.table
    return [
      "format": "seamcheck-whatif", "version": 1, "model": .string(outcome.model),
      "path": .string(outcome.path),
      "fixed": .array(
        outcome.fixed.map { ["name": .string($0.name), "value": .string($0.value)] }),
      "dimensions": .array(
        table.dimensions.map { dimension in
          [
            "name": .string(dimension.name),
            "values": .array(dimension.values.map { .string($0) }),
            "initial": .string(dimension.values[dimension.initial]),
            "owner": .optional(dimension.owner), "cost": .integer(dimension.cost),
          ]
        }),
      "base": .integer(analysis.base),
      "variants": .array(
        (0..<table.count).map { variant in
          .integers(table.dimensions.indices.map { table.digit(variant, $0) })
        }),
      "properties": .array(analysis.answers.map { answer($0, table) }),
      "repairs_of_all": analysis.repairsOfAll.map { .array($0.map { change($0, table) }) } ?? .null,
      "classes": .array(analysis.classes.map { group($0, table) }),
      "without_effect": names(analysis.withoutEffect, table),
      "without_verdict_effect": names(analysis.withoutVerdictEffect, table),
      "behaviours": .integer(analysis.behaviourCount),
      "never_taken": .array(outcome.neverTaken.map { .string($0) }),
      "confirmed": .array(outcome.confirmed.map { .integer($0) }),
      "requirements": .array(
        outcome.requirements.map { requirement in
          [
            "text": .string(requirement.text), "met": .bool(requirement.isMet),
            "offenders": .array(requirement.offenders.map { .integer($0) }),
          ]
        }),
      "effort": [
        "families": .integer(outcome.effort.families), "states": .integer(outcome.effort.states),
        "states_of_all_variants": .integer(outcome.effort.statesOfAllVariants),
        "expansions": .integer(outcome.effort.expansions),
        "variant_sets": .integer(outcome.effort.variantSets),
        "seconds": .number(outcome.effort.seconds),
        "seconds_confirming": .number(outcome.effort.secondsConfirming),
      ],
    ]
  }

  private static func names(_ dimensions: [Int], _ table: VariantTable) -> JSONValue {
    .array(dimensions.map { .string(table.dimensions[$0].name) })
  }

  /// One letter a variant, in order: `h`olds, `v`iolated, `o`pen.
  static func letters(_ column: VariantTable.Column) -> String {
    let letters = column.standings.map { standing in
      switch standing {
      case .holds: UInt8(ascii: "h")
      case .violated: UInt8(ascii: "v")
      case .open: UInt8(ascii: "o")
      }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static func answer(
    _ answer: WhatIfAnalysis.Answer, _ table: VariantTable
  ) -> JSONValue {
    let column = table.columns[answer.column]
    return [
      "name": .string(column.name), "title": .optional(column.title),
      "standings": .string(letters(column)),
      "depths": .integers(column.depths),
      "holds_when": condition(answer.holdsWhen, table),
      "fails_when": condition(answer.failsWhen, table),
      "repairs": .array(answer.repairs.map { change($0, table) }),
      "breakages": .array(answer.breakages.map { change($0, table) }),
      "effects": .array(answer.effects.map { effect($0, table) }),
      "without_effect": names(answer.withoutEffect, table),
    ]
  }

  private static func condition(_ condition: Condition, _ table: VariantTable) -> JSONValue {
    [
      "text": .string(table.text(condition.cover)),
      "cover": .array(condition.cover.map { .string(table.text($0)) }),
      "sufficient": .array(condition.sufficient.map { .string(table.text($0)) }),
      "sufficient_are_all": .bool(!condition.isCut),
      "witnesses": .array(condition.witnesses.map { .integer($0) }),
    ]
  }

  private static func change(_ change: Change, _ table: VariantTable) -> JSONValue {
    [
      "text": .string(table.text(change)), "variant": .integer(change.variant),
      "cost": .integer(change.cost),
    ]
  }

  private static func effect(_ effect: ValueEffect, _ table: VariantTable) -> JSONValue {
    func pair(_ pair: (from: Int, to: Int)?) -> JSONValue {
      pair.map { [.integer($0.from), .integer($0.to)] } ?? .null
    }
    return [
      "switch": .string(table.dimensions[effect.dimension].name),
      "value": .string(table.dimensions[effect.dimension].values[effect.digit]),
      "gains": .integer(effect.gains), "losses": .integer(effect.losses),
      "gain": pair(effect.gain), "loss": pair(effect.loss),
    ]
  }

  private static func group(
    _ group: WhatIfAnalysis.VerdictClass, _ table: VariantTable
  ) -> JSONValue {
    [
      "count": .integer(group.variants.count),
      "example": group.variants.first.map(JSONValue.integer) ?? .null,
      "condition": group.condition.cover.isEmpty
        ? .null : .string(table.text(group.condition.cover)),
      "standings": .array(
        group.standings.map { standing in
          switch standing {
          case .holds: "holds"
          case .violated: "violated"
          case .open: "open"
          }
        }),
    ]
  }
}
