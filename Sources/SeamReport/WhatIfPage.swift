import Foundation
import SeamWhatIf

/// The answer as one HTML page that needs nothing else: no network, no other file.
///
/// The page holds the same document as `--format json` and draws it; what it shows when values are
/// chosen it looks up in the table, and concludes nothing of its own.
public struct WhatIfPage: Sendable {
  private let outcome: WhatIfOutcome
  private let command: String

  public init(_ outcome: WhatIfOutcome, command: String) {
    self.outcome = outcome
    self.command = command
  }

  public func render() -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let data = (try? encoder.encode(WhatIfJSON.document(outcome))) ?? Data("null".utf8)
    // Inside a script element only `<` could end it; as an escape it means the same to JSON.
    let document = String(decoding: data, as: UTF8.self).replacing("<", with: "\\u003c")
    return Self.template
      .replacing("{{title}}", with: Self.escaped("\(outcome.model): what if"))
      .replacing("{{command}}", with: Self.escaped(command))
      .replacing("{{data}}", with: document)
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  private static let template = """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>{{title}}</title>
    <style>\(WhatIfPage.style)</style>
    <header><h1></h1><p id="sub"></p></header>
    <main>
    <section id="chooser"><h2>A variant</h2>
    <p class="hint">Choose values; changes from the base are marked.</p>
    <div id="switches"></div><p id="chosen"></p></section>
    <section id="verdicts"><h2>Its verdicts</h2>
    <p class="hint">Click a property for its condition.</p><table id="properties"></table></section>
    <section id="detail"></section>
    <section id="table"><h2>Variants</h2>
    <p class="hint">Click values to filter, a property in the head to show where it holds or where it does
    not, a row to choose the variant.</p>
    <div id="filters"></div><p id="count"></p>
    <div class="scroll"><table id="matrix"></table></div></section>
    <section id="rest"></section>
    </main>
    <footer>To see it again: <code>{{command}}</code></footer>
    <script type="application/json" id="data">{{data}}</script>
    <script>\(WhatIfPage.script)</script>
    </html>

    """
}
