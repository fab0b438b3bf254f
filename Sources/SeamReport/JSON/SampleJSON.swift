import SeamWhatIf

/// What a sample of the variants came to as JSON, in a format of its own: it is no answer about all.
public enum SampleJSON {
  public static func document(_ outcome: SampleOutcome) -> JSONValue {
    [
      "format": "seamcheck-whatif-sample", "version": 1, "model": .string(outcome.model),
      "path": .string(outcome.path),
      "fixed": .array(
        outcome.fixed.map { ["name": .string($0.name), "value": .string($0.value)] }),
      "dimensions": .array(
        outcome.dimensions.map { dimension in
          ["name": .string(dimension.name), "values": .array(dimension.values.map { .string($0) })]
        }),
      "sample": [
        "strength": .integer(outcome.sample.strength),
        "choices": outcome.choiceCount.map(JSONValue.integer) ?? .null,
        "combinations_covered": .integer(outcome.sample.covered),
        "combinations_ruled_out": .integer(outcome.sample.ruledOut),
        "combinations_missed": .integer(outcome.sample.missed),
        "variants": .array(
          outcome.sample.rows.map { .array($0.map { .integer($0) }) }),
      ],
      "properties": .array(
        outcome.columns.map { column in
          [
            "name": .string(column.name), "title": .optional(column.title),
            "standings_in_sample": .string(WhatIfJSON.letters(column)),
            "depths": .array(column.depths.map { $0.map(JSONValue.integer) ?? .null }),
            "suspects": .array(
              outcome.suspects(column).map { suspect in
                ["text": .string(outcome.text(suspect)), "variants": .integer(suspect.rows)]
              }),
          ]
        }),
      "requirements": .array(
        outcome.requirements.map { requirement in
          [
            "text": .string(requirement.text),
            "offenders": .array(requirement.offenders.map { .integer($0) }),
          ]
        }),
      "seconds": .number(outcome.seconds),
    ]
  }
}
