#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

namespace landbridge {
namespace {

/// Lines of `source` that name a colour: a hex literal in a string, a QColor of numbers or words, a style sheet.
QStringList colourLines(const QString& source)
{
    static const QRegularExpression kColour(
        QStringLiteral("\"#[0-9A-Fa-f]{3,8}\\b|QColor\\(\\s*[0-9\"Q]|qRgba?\\(|0x[0-9A-F]{6}\\b|setStyleSheet|Qt::("
                       "black|white|red|green|blue|gray|"
                       "yellow|cyan|magenta|dark[A-Z]\\w+|lightGray)\\b"));
    QStringList lines;
    for (const QString& line : source.split(QLatin1Char('\n')))
        if (line.contains(kColour))
            lines.push_back(line.trimmed());
    return lines;
}

TEST(ColourTest, OnlyTheThemeNamesColours)
{
    QDirIterator files(QStringLiteral(LANDBRIDGE_SOURCE "/ui"), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().contains(QLatin1String("theme_tokens")) ||
            file.fileName().contains(QLatin1String("/ui/paper/")))
            continue; // paper has ink of its own
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_EQ(colourLines(QString::fromUtf8(file.readAll())), QStringList()) << file.fileName().toStdString();
        ++seen;
    }
    EXPECT_GT(seen, 20);
}

TEST(ColourTest, SearchFindsWhatItLooksFor)
{
    EXPECT_EQ(colourLines(QStringLiteral("a = QColor(12, 3, 4);")).size(), 1);
    EXPECT_EQ(colourLines(QStringLiteral("name = \"#fa3\";")).size(), 1);
    EXPECT_EQ(colourLines(QStringLiteral("painter.setPen(Qt::red);")).size(), 1);
    EXPECT_EQ(colourLines(QStringLiteral("label->setStyleSheet(css);")).size(), 1);
    EXPECT_EQ(colourLines(QStringLiteral("QColor colour(Token token); painter.setBrush(Qt::NoBrush);")).size(), 0);
}

} // namespace
} // namespace landbridge
