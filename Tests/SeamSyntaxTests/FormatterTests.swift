import SeamDiagnostics
import SeamSyntax
import Testing

@Suite struct FormatterTests {
  @Test func theBigExampleKeepsItsTreeAndComments() {
    let text = formattedChecked(bigExample)
    #expect(
      text.contains(
        """
        flow nmi_handler(n: Nmi) on cpu {
          step entry { emit handled(n) }
          step iret { nmi_blocked = false }
        }

        action nmi_arrives on cpu when arrived < nmis {
          arrived += 1
          if latch not full { latch.push(arrived); emit raised(arrived) }
        }

        """))
  }

  @Test func blanksAndIndentation() {
    let text = formattedChecked(
      """
      model   m
      import "a"


      const n:1 .. 8=2   [ A ,B-1 ]
      var q :queue < set<T>, n+1 >= [ ]
      enum E{a,b ,
      c}
      action a (x in { 1,2 }) on   cpu when not( x==- 1 )
      {

      x=a [ 1 ]; y  = f( 1,b : 2 ) ;

      if x in{a}{ y=-1 } else{ y=1 ;z = 2; }
         // own comment
      }
      flow f on c { step s
      either { x = 1 }
      or when y { x = 2
      y = 3 }
      }
      """.replacing("a [ 1 ]", with: "a[ 1 ]"))
    #expect(
      text == """
        model m
        import "a"

        const n: 1..8 = 2 [A, B-1]
        var q: queue<set<T>, n + 1> = []
        enum E {
          a, b,
          c
        }
        action a(x in {1, 2}) on cpu when not (x == -1) {
          x = a[1]; y = f(1, b: 2)

          if x in {a} { y = -1 } else { y = 1; z = 2 }
          // own comment
        }
        flow f on c {
          step s
            either { x = 1 }
            or when y {
              x = 2
              y = 3
            }
        }

        """)
  }

  @Test func longLinesAreBrokenAtTheLoosestOperator() {
    let text = formattedChecked(
      """
      model m
      action a on cpu when first_condition_holds and second_condition_holds or third_condition_holds and fourth_condition {
        x = (first_condition_holds or second_condition_holds) and third_condition_holds and fourth_condition_holds
      }
      property a_property_with_a_long_name "and a title" = always (some_condition implies some_other_condition)
      event an_event_with_a_name(n: Nmi), another_event_with_a_name(n: Nmi), a_third_event_with_a_name(n: Nmi)
      flow f on cpu { step a_step_with_a_name { a_variable_here = 1; another_variable_here = 2; emit something } }
      """)
    #expect(
      text
        == """
        model m
        action a on cpu
          when first_condition_holds and second_condition_holds or third_condition_holds and fourth_condition {
          x = (first_condition_holds or second_condition_holds)
            and third_condition_holds
            and fourth_condition_holds
        }
        property a_property_with_a_long_name "and a title" =
          always (some_condition implies some_other_condition)
        event an_event_with_a_name(n: Nmi), another_event_with_a_name(n: Nmi),
          a_third_event_with_a_name(n: Nmi)
        flow f on cpu {
          step a_step_with_a_name { a_variable_here = 1; another_variable_here = 2; emit something }
        }

        """.replacing(
          "second_condition_holds or third_condition_holds and fourth_condition {",
          with: "second_condition_holds\n  or third_condition_holds and fourth_condition {"))
  }

  @Test func commentsEverywhere() {
    let text = formattedChecked(
      """
      // first
      /// doc
      model m // trailing   \t
      // alone

      action a // after a name
        on cpu // after a clause
      { // after a brace
        // before a statement
        x = 1 + // inside an expression
          2 // after

        // before a brace
      }
      enum E { // members
        a, // one
        b_long // two
      }
      action empty {}
      action hollow {
        // nothing yet
      }
      step_comment
      """.replacing("step_comment\n", with: "").replacing("step_comment", with: "// last"))
    #expect(text.contains("  a,      // one\n  b_long  // two\n"))
    #expect(text.contains("action hollow {\n  // nothing yet\n}\n// last\n"))
  }

  @Test func aSemicolonThatMattersStays() {
    let text = formattedChecked(
      "model m\naction a {\n  x = y;\n  active = true;\n  z = 1;\n  w = 2;\n}\n")
    #expect(text.contains("  x = y;\n  active = true\n  z = 1\n  w = 2\n}"))
  }

  @Test func citationsOfLongHeadingsStay() {
    let long = String(repeating: "x", count: 60)
    _ = formattedChecked(
      "model m\nflow f on c {\n  step \(long) { \(long) = 1; y = 2 }  // [KEY]\n}\n")
    _ = formattedChecked(
      "model m\nconst \(long): 1..2 = \(long) + \(long)  // [KEY]\n")
  }

  @Test func amendmentsAndClaims() {
    let text = formattedChecked(
      """
      amend m { replace step f.s { x = 1 }
      /// doc
        add after f.s step t {} }
      """)
    #expect(
      text == "amend m {\n  replace step f.s { x = 1 }\n  /// doc\n  add after f.s step t {}\n}\n")
  }

  @Test func aFileWithErrorsComesBackUnchanged() {
    let parsed = Parsed("model  m\nconst")
    #expect(formatted(parsed.file) == "model  m\nconst")
  }
}
