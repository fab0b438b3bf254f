import SeamWhatIf

/// Which variants explain a trace or a log, as JSON.
public enum ExplanationJSON {
  public static func document(_ explanation: Explanation) -> JSONValue {
    let table = explanation.table
    let condition = explanation.condition
    return [
      "format": "seamcheck-explanation", "version": 1, "model": .string(explanation.model),
      "path": .string(explanation.path), "file": .string(explanation.file),
      "kind": explanation.kind == .trace ? "trace" : "log",
      "dimensions": .array(
        table.dimensions.map {
          ["name": .string($0.name), "values": .array($0.values.map { .string($0) })]
        }),
      "variants": .array((0..<table.count).map { .array(table.digits($0).map { .integer($0) }) }),
      "base": .integer(explanation.base),
      "items": .array(explanation.items.map { .string($0) }),
      "explaining": .array(explanation.explaining.map { .integer($0.count) }),
      "possible": .array(
        (0..<table.count).filter { explanation.possible.contains($0) }.map { .integer($0) }),
      "condition": .string(table.text(condition.cover)),
      "firstUnexplained": explanation.firstUnexplained.map { .integer($0) } ?? .null,
      "witness": explanation.witness.map { .integer($0) } ?? .null,
      "ignored": .integer(explanation.ignored),
    ]
  }
}
