package org.casewright.ui.desk;

import java.util.List;
import java.util.function.Consumer;
import org.casewright.model.BusinessCase;
import org.casewright.session.Session;

/// Where somebody stood when they asked for something that comes a little later: the disk may take
/// its time, and no page turns under a hand that does something else by then.
public final class Standpoint {

  private record Seen(BusinessCase businessCase, Shown shown, boolean start) {
    static Seen on(Desk desk) {
      return new Seen(desk.businessCase(), desk.shown(), desk.atStart());
    }
  }

  private final Desk desk;
  private final Session session;
  private final Seen seen;

  private Standpoint(Desk desk) {
    this.desk = desk;
    this.session = desk.session();
    this.seen = Seen.on(desk);
  }

  /// Where they stand now.
  public static Standpoint at(Desk desk) {
    return new Standpoint(desk);
  }

  /// Takes what comes while the case is open for which it was asked; for another it is not wanted,
  /// nor why it did not come.
  public <T> Consumer<T> unlessLeft(Consumer<T> taker) {
    return come -> {
      if (desk.session().equals(session)) {
        taker.accept(come);
      }
    };
  }

  /// Whether nothing has been done or looked at since, and nothing is asked now.
  public boolean isKept() {
    return desk.session().equals(session)
        && !desk.inGesture()
        && !desk.isAsking()
        && Seen.on(desk).equals(seen);
  }

  /// Shows what was asked for; whoever has turned to something else stays there and is told that it
  /// has come.
  ///
  /// @param what has come, such as the name of a file
  /// @param choice that shows it
  public void show(String what, String choice, Runnable shows) {
    if (isKept()) {
      shows.run();
    } else {
      tell(what, choice, shows);
    }
  }

  /// Says that it has come.
  public void tell(String what, String choice, Runnable shows) {
    desk.say(
        new Message(
            what + " has been read",
            List.of("You had turned to something else by then. It can be seen now."),
            List.of(
                new Message.Choice(
                    choice,
                    () -> {
                      if (desk.atStart()) {
                        desk.showStart(false);
                      }
                      shows.run();
                    }),
                Message.Choice.close("Leave it"))));
  }
}
