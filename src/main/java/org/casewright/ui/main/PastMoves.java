package org.casewright.ui.main;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import org.casewright.model.Version;
import org.casewright.session.edits.Additions;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Moments;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Signature;
import org.casewright.ui.desk.Things;

/// Names versions of the case, and shows the approved one beside it.
///
/// @param signature of who sits at the window
record PastMoves(Desk desk, InstantSource clock, Signature signature) {

  /// Keeps the case as it is under a name, which is asked for next.
  void nameVersion() {
    var now = clock.instant();
    Things.add(
        desk, to -> Additions.version(to, "Version of " + Moments.day(now), now, signature.name()));
  }

  /// Shows the approved plan dashed in every chart, or no more; where nothing could be seen of it,
  /// because nothing differs, says so.
  void pinApproved() {
    desk.businessCase()
        .approved()
        .ifPresent(
            approved -> {
              desk.pin(approved);
              if (desk.isPinned(approved)
                  && desk.businessCase().withoutPast().equals(approved.written())) {
                desk.say(asApproved(approved));
              }
            });
  }

  private static Message asApproved(Version approved) {
    return new Message(
        "Nothing differs from the approved plan",
        List.of(
            "The case is as it was in “%s”.".formatted(approved.name()),
            "As soon as a figure differs, every chart shows the approved one beside it, dashed."),
        List.of(Message.Choice.close("Go on")));
  }

  /// Asks what whoever sits here is called.
  void askWho() {
    ask(
        "Say who you are",
        "Type your name, such as Jo Smith",
        "You are “%s” so far: that is how saves, versions and locks name you."
            .formatted(signature.name()),
        "I am %s",
        signature::keep);
  }

  /// Asks why the case is saved.
  ///
  /// @param save takes the answer
  void askWhy(Consumer<String> save) {
    ask(
        "Save, saying why",
        "Type why, such as: volumes agreed with Finance on 3 March",
        "Type a few words; they stand beside this save in “Versions and saves”.",
        "Save: “%s”",
        save);
  }

  /// Asks for a few words.
  ///
  /// @param answer how they are offered back, before they are taken
  private void ask(
      String title, String prompt, String empty, String answer, Consumer<String> take) {
    desk.pick(
        new Pick(
            title,
            prompt,
            empty,
            List.of(),
            typed ->
                typed.isBlank()
                    ? List.of()
                    : List.of(
                        new Pick.Option(
                            answer.formatted(typed.strip()),
                            "",
                            () -> take.accept(typed.strip())))));
  }
}
