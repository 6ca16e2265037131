package io.github.childplan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.JsonNode;

/** The page in a real browser. What it saw lies in target/browser. */
class BrowserTest extends ServiceTest {

    private static final Path PICTURES = Path.of("target/browser");

    private static ChromeDriver browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
        }
    }

    @BeforeEach
    void samples() {
        office.post("/api/figures", "text/csv", sample("sample-figures.csv"));
        office.post("/api/submissions", "text/csv", sample("sample-submissions.csv"));
        browser.manage().deleteAllCookies();
        size(1280, 900);
        open("/?asOf=2025-12-31&year=2024");
    }

    @Test
    void speaksVietnameseFirstAndEnglishAtAClick() {
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("vi");
        assertThat(titles()).containsExactly("Chỉ tiêu", "Các xã cạnh nhau", "Lịch báo cáo năm 2024", "Tải về");

        browser.findElement(By.cssSelector(".language")).click();

        eventually(() -> assertThat(
                        browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en"));
        assertThat(titles()).containsExactly("Targets", "Communes side by side", "Reports of 2024", "Downloads");
        assertThat(browser.getCurrentUrl()).contains("asOf=2025-12-31").contains("year=2024");
    }

    @Test
    void showsTargetsWithResultLevelAndTrend() {
        List<WebElement> cards = browser.findElements(By.cssSelector(".card"));
        assertThat(cards).hasSize(23);
        WebElement stunting = browser.findElement(By.id("target-2025-stunting-under-5"));
        JsonNode judged = anybody.get("/api/targets/2025/stunting-under-5?asOf=2025-12-31").json();
        String figure = judged.get("actual").get("text").get("vi").asString();
        assertThat(stunting.getText()).contains(judged.get("verdictLabel").get("vi").asString(), figure);
        assertThat(stunting.findElements(By.cssSelector("line.level"))).hasSize(1);
        assertThat(stunting.findElements(By.cssSelector("circle"))).hasSize(5);
        assertThat(stunting.findElement(By.tagName("svg")).getDomAttribute("aria-label"))
                .contains("2025: " + figure.substring(0, figure.indexOf(" (")), "<\u00A025%");
        stunting.findElement(By.tagName("summary")).click();
        assertThat(stunting.getText()).contains("Điểm II.2.1(3)");
        picture("desktop");
    }

    @Test
    void filtersByResult() {
        WebElement button = browser.findElement(By.cssSelector(".filter [data-verdict='Chưa đạt']"));

        button.click();

        assertThat(button.getDomAttribute("aria-pressed")).isEqualTo("true");
        long missed = answers(anybody.get("/api/targets?asOf=2025-12-31").json(), "verdict", "NOT_ATTAINED");
        assertThat(shownCards()).isEqualTo(missed).isBetween(1L, 22L);
        assertThat(browser.findElement(By.cssSelector(".filter [role=status]")).getText())
                .isEqualTo("Đang hiện " + missed + " chỉ tiêu");
        browser.findElement(By.cssSelector(".filter [data-verdict='']")).click();
        assertThat(shownCards()).isEqualTo(23);
    }

    @Test
    void saysWhoIsLate() {
        JsonNode reports = anybody.get("/api/reports/2024?asOf=2025-12-31").json().get("reports");
        long late = answers(reports, "state", "OVERDUE") + answers(reports, "state", "RETURNED");
        assertThat(late).isPositive();
        assertThat(browser.findElement(By.id("reports")).getText())
                .contains(late + " báo cáo quá hạn hoặc đang bị trả lại", "Quá hạn 402 ngày");
        assertThat(browser.findElements(By.cssSelector(".days li"))).isNotEmpty();
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        WebElement first = tab();
        assertThat(first.getText()).isEqualTo("Đến nội dung chính");
        assertThat(first.getRect().getX()).as("seen once it has the focus").isGreaterThanOrEqualTo(0);
        first.sendKeys(Keys.ENTER);
        assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("content");

        int stops = 0;
        WebElement current = tab();
        while (!current.getTagName().equals("summary") && stops++ < 20) {
            current = tab();
        }
        String outline = current.getCssValue("outline-style");
        assertThat(outline).as("the focus can be seen").isNotEqualTo("none");
        current.sendKeys(Keys.SPACE);
        assertThat(current.findElement(By.xpath("..")).getDomProperty("open")).isEqualTo("true");
        picture("keyboard");
        assertThat(browser.findElements(By.cssSelector("[tabindex]:not([tabindex='0']):not([tabindex='-1'])")))
                .isEmpty();
    }

    @Test
    void fitsAPhone() {
        fits();
        size(1280, 900);
        open("/sign-in");
        signIn(Client.PASSWORD);
        eventually(() -> shows(".view", "Bản dành cho cơ quan"));
        fits();
        picture("phone");
    }

    private void fits() {
        for (int width : List.of(390, 360, 320)) {
            size(width, 800);
            open("/?asOf=2025-12-31&year=2024");
            assertThat(number("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as("nothing to scroll sideways at " + width)
                    .isZero();
            assertThat(number("return [...document.querySelectorAll('button,select,input:not([type=hidden]),summary')]"
                            + ".filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 40).length"))
                    .as("everything is large enough for a finger")
                    .isZero();
        }
    }

    @Test
    void saysInWordsWhatIsWithADueDate() {
        JsonNode reports = anybody.get("/api/reports/2025?asOf=2025-12-31").json().get("reports");
        open("/?asOf=2025-12-31&year=2025");

        String days = browser.findElement(By.cssSelector(".days")).getText();

        assertThat(answers(reports, "state", "LATE")).isPositive();
        assertThat(days)
                .contains("✓ " + ofDay(reports, "2025-11-24", "ON_TIME") + " đúng hạn")
                .contains("! " + ofDay(reports, "2025-11-24", "LATE") + " nộp trễ")
                .contains("✗ " + ofDay(reports, "2025-11-24", "OVERDUE") + " quá hạn");
    }

    @Test
    void everyRegionHasANameOfItsOwn() {
        browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");

        List<String> names = browser.findElements(By.cssSelector("[role=region]")).stream()
                .map(region -> region.getDomAttribute("aria-label"))
                .toList();

        assertThat(names).doesNotHaveDuplicates().contains("Đơn vị chậm báo cáo").hasSizeGreaterThan(2);
    }

    @Test
    void staysEnglishWhereOneSignsIn() {
        open("/sign-in?asOf=2025-12-31&year=2024");
        browser.findElement(By.cssSelector(".language")).click();
        eventually(() -> assertThat(browser.getTitle()).isEqualTo("Sign in"));
        signIn(Client.PASSWORD);
        eventually(() -> shows(".view", "For the authorities"));
        assertThat(browser.getCurrentUrl()).contains("asOf=2025-12-31").contains("year=2024");

        browser.manage().deleteAllCookies();
        browser.findElement(By.cssSelector(".bar button")).click();

        eventually(() -> shows(
                "[role=alert]", "! The session or the page had expired, so nothing was done. Please sign in again."));
        picture("expired");
    }

    @Test
    void aFileThatIsTooLargeGetsAPage() throws Exception {
        Path large = PICTURES.resolve("large.csv").toAbsolutePath();
        Files.write(large, new byte[60 << 20]);
        open("/sign-in?lang=en");
        signIn(Client.PASSWORD);
        eventually(() -> shows(".view", "For the authorities"));

        send(large);

        eventually(() -> shows("h1", "This did not work"));
        shows(".sentence", "The file is too large, must be 16 MB at most");
        picture("too-large");
        Files.delete(large);
    }

    @Test
    void allTextStandsOutFromItsGround() {
        browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");

        Object faint = browser.executeScript(Contrast.SCRIPT);

        assertThat((List<?>) faint).isEmpty();
    }

    @Test
    void theConsoleStaysSilentUnderTheStrictPolicy() {
        browser.manage().logs().get(LogType.BROWSER);

        for (String path : List.of("/", "/?lang=en", "/sign-in")) {
            open(path);
        }

        assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }

    @Test
    void theOfficeSignsInAndOut() {
        browser.findElement(By.linkText("Đăng nhập")).click();
        signIn("wrong");
        eventually(() -> shows("[role=alert]", "✗ Tên đăng nhập hoặc mật khẩu không đúng."));
        signIn(Client.PASSWORD);
        eventually(() -> shows(".view", "Bản dành cho cơ quan"));

        browser.findElement(By.cssSelector(".bar button")).click();

        eventually(() -> shows(".view", "Bản công khai"));
    }

    @Test
    void theOfficeSendsAFileAndIsToldWhatIsWrongWithIt() throws Exception {
        Path bad = PICTURES.resolve("bad.csv").toAbsolutePath();
        Files.writeString(bad, HEADER + "stunting-under-5,Xã Pa Ủ,2023,58,57,,<b>made up</b>\n");
        Path good = PICTURES.resolve("good.csv").toAbsolutePath();
        Files.writeString(good, HEADER + "stunting-under-5,Xã Pa Ủ,2019,57,300,,made up\n");
        assertThat(browser.findElements(By.id("files"))).isEmpty();
        open("/sign-in");
        signIn(Client.PASSWORD);
        eventually(() -> shows(".view", "Bản dành cho cơ quan"));

        send(bad);
        eventually(() -> shows("[role=alert]", "✗ Không nhận tệp này; không có gì được lưu."));
        assertThat(browser.findElement(By.tagName("tbody")).getText())
                .contains("Dòng 2", "Tử số 58 lớn hơn mẫu số 57", "CP-2021");
        picture("refused");

        open("/");
        send(good);
        eventually(() -> shows("[role=status]", "✓ Đã nhận: 1 mới, 0 sửa số liệu cũ, 0 không đổi."));
        open("/");
        send(good);
        eventually(() -> shows("[role=status]", "✓ Tệp này đã được nhận trước đây; không có gì thay đổi."));
        open("/?year=2024");
        assertThat(browser.findElements(By.cssSelector("#files a[href*='/api/forms/2024/pa-u-commune.xlsx']")))
                .hasSize(1);
    }

    private static void send(Path file) {
        browser.findElement(By.name("file")).sendKeys(file.toString());
        browser.findElement(By.cssSelector("#files button")).click();
    }

    @Test
    void madeUpDataIsCalledSo() {
        assertThat(browser.findElements(By.cssSelector(".made-up"))).isEmpty();
        jdbc.sql("update import set made_up = true").update();

        open("/");

        assertThat(browser.findElement(By.cssSelector(".made-up")).getText()).contains("GIẢ ĐỊNH");
        open("/?lang=en");
        assertThat(browser.findElement(By.cssSelector(".made-up")).getText()).contains("MADE-UP");
    }

    private static void signIn(String password) {
        eventually(() -> assertThat(browser.findElements(By.name("username"))).hasSize(1));
        browser.findElement(By.name("username")).sendKeys(Client.USER);
        browser.findElement(By.name("password")).sendKeys(password, Keys.ENTER);
    }

    private static void shows(String selector, String text) {
        assertThat(browser.findElement(By.cssSelector(selector)).getText()).isEqualTo(text);
    }

    /** A browser says that it has clicked before the next page is there. */
    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(assertion);
    }

    private void open(String path) {
        // from elsewhere, so that an address that differs in its anchor alone is loaded as well
        browser.get("about:blank");
        browser.get("http://localhost:" + port + path);
        // on a busy machine the driver comes back before all of the page has
        eventually(() -> assertThat(browser.executeScript("return document.readyState + location.protocol"))
                .isEqualTo("completehttp:"));
    }

    /** The window of a headless browser has no smallest width if the device is set instead. */
    private static void size(int width, int height) {
        browser.manage().window().setSize(new Dimension(Math.max(width, 500), height));
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    private static WebElement tab() {
        browser.switchTo().activeElement().sendKeys(Keys.TAB);
        return browser.switchTo().activeElement();
    }

    private static List<String> titles() {
        return browser.findElements(By.tagName("h2")).stream().map(WebElement::getText).toList();
    }

    private static long answers(JsonNode list, String field, String value) {
        return list.valueStream()
                .filter(one -> one.get(field).asString().equals(value))
                .count();
    }

    private static long ofDay(JsonNode reports, String day, String state) {
        return reports.valueStream()
                .filter(one -> one.get("lastDay").asString().equals(day))
                .filter(one -> one.get("state").asString().equals(state))
                .count();
    }

    private static long shownCards() {
        return browser.findElements(By.cssSelector(".card")).stream().filter(WebElement::isDisplayed).count();
    }

    private static long number(String script) {
        return ((Number) browser.executeScript(script)).longValue();
    }

    private static void picture(String name) {
        try {
            Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
