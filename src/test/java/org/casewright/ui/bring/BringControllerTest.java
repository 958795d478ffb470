package org.casewright.ui.bring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.CaseWindow;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables that are read while a page is open.
class BringControllerTest implements BringController.Around {

  @TempDir private Path folder;
  private final List<Runnable> disk = new ArrayList<>();
  private final List<Path> waiting = new ArrayList<>();
  private final List<Message> said = new ArrayList<>();
  private boolean onOtherPage;
  private final Desk desk =
      new Desk(
          new Session(
              Examples.open("nottingham-2022"),
              new Origin.Example("nottingham-2022"),
              () -> Instant.EPOCH),
          Runnable::run);
  private final BringController bring =
      new BringController(desk, CaseWindow.NO_FILES, new Aside(disk::add, Runnable::run), this);

  BringControllerTest() {
    desk.onSay(said::add);
  }

  @Override
  public boolean isOnPage() {
    return onOtherPage || bring.isOpen();
  }

  @Override
  public void later(Path table) {
    waiting.add(table);
  }

  private Path table(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "Assumption;Value\nMileage;12\n");
  }

  private void diskAnswers() {
    disk.removeFirst().run();
  }

  private String onPage() {
    return bring.isOpen() ? bring.model().file() : "";
  }

  @Test
  void ofTwoThatComeTogetherTheSecondWaitsUntilThePageIsLeft() throws IOException {
    bring.bring(table("one.csv"));
    bring.bring(table("two.csv"));
    diskAnswers();
    diskAnswers();
    assertThat(onPage()).isEqualTo("one.csv");
    assertThat(waiting).containsExactly(folder.resolve("two.csv"));
    assertThat(said).isEmpty();
  }

  @Test
  void oneThatIsAskedForOnThePageTakesItsPlace() throws IOException {
    bring.bring(table("one.csv"));
    diskAnswers();
    bring.bring(table("two.csv"));
    diskAnswers();
    assertThat(onPage()).isEqualTo("two.csv");
    assertThat(waiting).isEmpty();
  }

  @Test
  void oneThatIsReadWhileAnotherPageIsOpenWaits() throws IOException {
    bring.bring(table("one.csv"));
    onOtherPage = true;
    diskAnswers();
    assertThat(bring.isOpen()).isFalse();
    assertThat(waiting).containsExactly(folder.resolve("one.csv"));
  }

  @Test
  void whatIsBeingTypedIsNotCutShort() throws IOException {
    bring.bring(table("one.csv"));
    desk.beginGesture("carers");
    diskAnswers();
    assertThat(bring.isOpen()).isFalse();
    assertThat(said).extracting(Message::title).containsExactly("one.csv has been read");
  }
}
