#include "ui/paper/coverage_bar_painter.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

namespace landbridge {
namespace {

const CoverageColours kColours{.domestic = QColor(Qt::green),
                               .committed = QColor(Qt::blue),
                               .proposed = QColor(Qt::red),
                               .border = QColor(Qt::black),
                               .base = QColor(Qt::white)};

QImage bar(const CoverageParts& parts, Qt::LayoutDirection direction)
{
    QImage image(200, 14, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCoverageBar(painter, QRectF(0, 0, 200, 14), parts, kColours, direction);
    return image;
}

int firstOf(const QImage& image, const QColor& colour)
{
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (image.pixelColor(x, y) == colour)
                return x;
    return -1;
}

TEST(CoverageBarPainterTest, PartsFollowEachOtherFromTheLeadingEdge)
{
    const CoverageParts parts{.domestic = 1, .committed = 1, .proposed = 1, .gap = 1};
    const QImage image = bar(parts, Qt::LeftToRight);
    EXPECT_EQ(firstOf(image, kColours.domestic), 0);
    EXPECT_NEAR(firstOf(image, kColours.committed), 52, 1);
    EXPECT_NEAR(firstOf(image, kColours.proposed), 102, 1);
    EXPECT_NEAR(firstOf(image, kColours.border), 152, 1);
}

TEST(CoverageBarPainterTest, StartsAtTheRightInArabic)
{
    const CoverageParts parts{.domestic = 1, .committed = 1, .proposed = 1, .gap = 1};
    const QImage image = bar(parts, Qt::RightToLeft);
    EXPECT_EQ(firstOf(image, kColours.border), 0);
    EXPECT_EQ(image.pixelColor(199, 0), kColours.domestic);
}

TEST(CoverageBarPainterTest, PartAboveZeroIsAtLeastOnePixelWide)
{
    const CoverageParts parts{.domestic = 0.0001, .committed = 1000.0, .proposed = 0.0, .gap = 0.0001};
    const auto rects = coverageRects(QRectF(0, 0, 200, 12), parts, Qt::LeftToRight);
    EXPECT_GE(rects[0].width(), 1.0);
    EXPECT_TRUE(rects[2].isEmpty());
    EXPECT_GE(rects[3].width(), 1.0);
    EXPECT_LE(rects[3].right(), 200.0 + 1e-9);
    EXPECT_GE(rects[0].left(), 0.0);
}

TEST(CoverageBarPainterTest, DrawsNothingForNothing)
{
    EXPECT_EQ(bar({}, Qt::LeftToRight), [] {
        QImage blank(200, 14, QImage::Format_RGB32);
        blank.fill(Qt::white);
        return blank;
    }());
}

TEST(CoverageBarPainterTest, PartsDifferWithoutColour)
{
    CoverageColours grey = kColours;
    grey.domestic = grey.committed = grey.proposed = grey.border = QColor(Qt::black);
    std::vector<double> ink;
    for (const CoveragePart part :
         {CoveragePart::domestic, CoveragePart::committed, CoveragePart::proposed, CoveragePart::gap}) {
        QImage image(60, 12, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintCoveragePart(painter, QRectF(0, 0, 60, 12), part, grey, Qt::LeftToRight);
        painter.end();
        double sum = 0.0;
        for (int y = 0; y < 12; ++y)
            for (int x = 0; x < 60; ++x)
                sum += 255 - qGray(image.pixel(x, y));
        ink.push_back(sum / (255.0 * 720.0));
    }
    EXPECT_GT(ink[1], 0.99);
    EXPECT_LT(ink[0], 0.95);
    EXPECT_LT(ink[2], 0.75);
    EXPECT_GT(ink[2], ink[3] + 0.1);
}

} // namespace
} // namespace landbridge
