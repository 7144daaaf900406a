#include "ui/paper/report_pages.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

#include "core/report/html_report.h"
#include "core/report/match_report.h"
#include "tests/support/report_round.h"
#include "ui/words/report_words.h"

namespace landbridge {

using vocabulary::Language;

static report::Report reportIn(Language language, int states, int needs, Digits digits = Digits::latin)
{
    const test::ReportRound round = test::reportRound(states, needs);
    return report::matchReport(round.workspace, round.run, round.verdict,
                               {.time = "2026-05-05T10:00:00Z", .programVersion = "0.1.0"},
                               ReportWords(language, digits))
        .value();
}

/// What a tool of poppler says of a PDF.
class Pdf {
public:
    explicit Pdf(const QByteArray& bytes) : path_(folder_.filePath(QStringLiteral("report.pdf")))
    {
        QFile file(path_);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    static bool canBeAsked() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }
    QString info() const { return asked(QStringLiteral("pdfinfo"), {path_}); }
    QString fonts() const { return asked(QStringLiteral("pdffonts"), {path_}); }
    QString text() const
    {
        return asked(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path_, QStringLiteral("-")});
    }
    QStringList pages() const
    {
        QStringList pages = text().split(QLatin1Char('\f'));
        pages.removeLast();
        return pages;
    }

private:
    static QString asked(const QString& tool, const QStringList& options)
    {
        QProcess process;
        process.start(tool, options);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir folder_ = {};
    QString path_;
};

static QImage imageOf(const ReportPages& pages, int page)
{
    QImage image(620, 877, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, page, QRectF(0, 0, image.width(), image.height()));
    return image;
}

/// How many pixels of `area` are not white.
static int inkIn(const QImage& image, const QRect& area)
{
    int ink = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            ink += qGray(image.pixel(x, y)) < 200 ? 1 : 0;
    return ink;
}

TEST(ReportPages, PrintTheWholeReportOnA4WithItsFonts)
{
    if (!Pdf::canBeAsked())
        FAIL() << "pdftotext is not installed (packaging/install_dependencies test)";
    const ReportPages pages(reportIn(Language::english, 16, 3));
    const Pdf pdf(pages.pdf());
    const QString info = pdf.info();
    EXPECT_TRUE(info.contains(QStringLiteral("(A4)"))) << info.toStdString();
    EXPECT_TRUE(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(pages.count()))))
        << info.toStdString();
    EXPECT_TRUE(info.contains(QStringLiteral("Match report: Example round 2026")));
    EXPECT_FALSE(info.contains(QStringLiteral("Author")));
    EXPECT_TRUE(pdf.fonts().contains(QStringLiteral("NotoSans"))) << pdf.fonts().toStdString();
    EXPECT_FALSE(pdf.fonts().contains(QStringLiteral(" no  no"))) << pdf.fonts().toStdString();
}

TEST(ReportPages, SayOnEveryPageWhatItIsAndWhichOfHowMany)
{
    if (!Pdf::canBeAsked())
        FAIL() << "pdftotext is not installed (packaging/install_dependencies test)";
    const ReportPages report(reportIn(Language::english, 16, 3));
    const QStringList pages = Pdf(report.pdf()).pages();
    ASSERT_EQ(pages.size(), report.count());
    for (int i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Exercise"))) << i;
        EXPECT_TRUE(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size()))) << i;
        EXPECT_TRUE(pages[i].contains(QStringLiteral("acba 2551 2100 f80b"))) << i;
    }
}

TEST(ReportPages, RepeatTheHeadOfATableAndCarryItsSums)
{
    if (!Pdf::canBeAsked())
        FAIL() << "pdftotext is not installed (packaging/install_dependencies test)";
    const QStringList pages = Pdf(ReportPages(reportIn(Language::english, 24, 5)).pdf()).pages();
    int carried = 0;
    for (int i = 0; i + 1 < pages.size(); ++i)
        if (pages[i].contains(QStringLiteral("Carried to page %1").arg(i + 2))) {
            ++carried;
            EXPECT_TRUE(pages[i + 1].contains(QStringLiteral("Proposed"))) << i;
        }
    EXPECT_GE(carried, 3);
}

TEST(ReportPages, ShowEveryNeedOfEveryState)
{
    if (!Pdf::canBeAsked())
        FAIL() << "pdftotext is not installed (packaging/install_dependencies test)";
    report::Report report = reportIn(Language::english, 24, 5);
    report.sections = {report.sections[1]};
    const QString text = Pdf(ReportPages(report).pdf()).text();
    int lines = 0;
    for (const char* title :
         {"Clearance, former", "Risk education", "Victim assistance", "Survey, west", "National capacity"})
        lines += static_cast<int>(text.count(QString::fromLatin1(title)));
    EXPECT_EQ(lines, 120);
}

TEST(ReportPages, KeepEveryMarkAboveTheFoot)
{
    const ReportPages pages(reportIn(Language::english, 24, 5));
    for (int page = 0; page < pages.count(); ++page) {
        const QImage image = imageOf(pages, page);
        // Between the last line of the text and the line of the foot, and outside the margins, nothing is drawn.
        EXPECT_EQ(inkIn(image, QRect(0, 817, 620, 11)), 0) << page;
        EXPECT_EQ(inkIn(image, QRect(0, 0, 64, 877)), 0) << page;
        EXPECT_EQ(inkIn(image, QRect(560, 0, 60, 877)), 0) << page;
        EXPECT_GT(inkIn(image, QRect(64, 60, 490, 700)), 500) << page;
    }
}

TEST(ReportPages, AreMirroredInArabic)
{
    const QRect leftCorner(60, 45, 40, 20);
    const QRect rightCorner(520, 45, 40, 20);
    report::Report english = reportIn(Language::english, 4, 2);
    english.marks.clear();
    const QImage ltr = imageOf(ReportPages(english), 0);
    EXPECT_GT(inkIn(ltr, leftCorner), 20);
    EXPECT_EQ(inkIn(ltr, rightCorner), 0);
    report::Report arabic = reportIn(Language::arabic, 4, 2, Digits::arabicIndic);
    arabic.marks.clear();
    const QImage rtl = imageOf(ReportPages(arabic), 0);
    EXPECT_EQ(inkIn(rtl, leftCorner), 0);
    EXPECT_GT(inkIn(rtl, rightCorner), 20);
}

TEST(ReportPages, DivideARowGroupThatIsLongerThanAPage)
{
    report::Report report = reportIn(Language::english, 2, 2);
    report::Table table{.caption = "Long", .columns = {{.title = "Only"}}};
    for (int i = 0; i < 200; ++i)
        table.rows.push_back(
            {.kind = i == 0 ? report::RowKind::plain : report::RowKind::continued, .cells = {{.text = "line"}}});
    report.sections = {{.title = "Long", .blocks = {table}}};
    const ReportPages pages(report);
    EXPECT_GE(pages.count(), 4);
    EXPECT_LE(pages.count(), 8);
}

TEST(ReportPages, PrintAnEmptyReport)
{
    report::Report report;
    report.pageOf = "Page %1 of %2";
    const ReportPages pages(report);
    EXPECT_EQ(pages.count(), 1);
    EXPECT_TRUE(pages.pdf().startsWith("%PDF"));
}

/// Keeps the made-up report in the six languages where LANDBRIDGE_KEEP_REPORTS names a folder, to be looked at.
TEST(ReportPages, CanBePrintedInTheSixLanguages)
{
    const QString folder = qEnvironmentVariable("LANDBRIDGE_KEEP_REPORTS");
    for (int i = 0; i < static_cast<int>(vocabulary::kLanguageCount); ++i) {
        const auto language = static_cast<Language>(i);
        const auto digits = language == Language::arabic ? Digits::arabicIndic : Digits::latin;
        const report::Report report = reportIn(language, 16, 3, digits);
        const QByteArray pdf = ReportPages(report).pdf();
        EXPECT_GT(pdf.size(), 10000);
        if (folder.isEmpty())
            continue;
        const auto keep = [&](const QString& suffix, const QByteArray& bytes) {
            QFile file(QDir(folder).filePath(languageCode(language) + suffix));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
        };
        keep(QStringLiteral(".pdf"), pdf);
        keep(QStringLiteral(".html"), QByteArray::fromStdString(report::htmlPage(report)));
    }
}

} // namespace landbridge
