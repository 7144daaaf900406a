#include "ui/support/icon_engine.h"

#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>

#include <gtest/gtest.h>

namespace landbridge {
namespace {

QImage imageOf(const QString& name, int side = 48, QIcon::Mode mode = QIcon::Normal)
{
    return icon(name).pixmap(QSize(side, side), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
}

int inkOf(const QImage& image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return ink;
}

TEST(IconEngineTest, EveryIconOfTheProgramDrawsSomething)
{
    ASSERT_GT(iconNames().size(), 50);
    for (const QString& name : iconNames()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(QSvgRenderer(file.readAll()).isValid()) << name.toStdString();
        EXPECT_FALSE(icon(name).isNull()) << name.toStdString();
        EXPECT_GT(inkOf(imageOf(name)), 12) << name.toStdString();
    }
}

TEST(IconEngineTest, DrawingsKeepTheRulesOfTheSet)
{
    for (const QString& name : iconNames()) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray source = file.readAll();
        EXPECT_TRUE(source.contains("viewBox=\"0 0 24 24\"")) << name.toStdString();
        EXPECT_TRUE(source.contains("stroke=\"currentColor\"")) << name.toStdString();
        EXPECT_FALSE(source.contains('#')) << name.toStdString();
    }
}

TEST(IconEngineTest, UnknownIconIsNull)
{
    EXPECT_TRUE(icon(QStringLiteral("no-such-drawing")).isNull());
}

TEST(IconEngineTest, TakesTheColourOfTheTheme)
{
    applyTheme(*qApp, Theme(ThemeKind::light));
    const QImage light = imageOf(QStringLiteral("run"));
    applyTheme(*qApp, Theme(ThemeKind::dark));
    const QImage dark = imageOf(QStringLiteral("run"));
    applyTheme(*qApp, Theme(ThemeKind::light));
    EXPECT_NE(light, dark);
    EXPECT_EQ(light, imageOf(QStringLiteral("run")));
    EXPECT_NE(light, imageOf(QStringLiteral("run"), 48, QIcon::Disabled));
}

TEST(IconEngineTest, DirectionalDrawingsAreMirroredAndOthersAreNot)
{
    for (const QString& name : iconNames()) {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const QImage plain = imageOf(name);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage turned = imageOf(name);
        EXPECT_EQ(turned == plain.mirrored(true, false), isDirectional(name) || plain == plain.mirrored(true, false))
            << name.toStdString();
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(IconEngineTest, IsSharpAtTwiceTheResolution)
{
    EXPECT_EQ(icon(QStringLiteral("lock")).pixmap(QSize(16, 16), 2.0).size(), QSize(32, 32));
}

} // namespace
} // namespace landbridge
