#include "ui/paper/paper.h"

#include <QtCore/QStringList>

namespace landbridge::paper {

QColor colourOf(Ink ink)
{
    switch (ink) {
    case Ink::text:
        return QColor(0x1A, 0x22, 0x2C);
    case Ink::muted:
        return QColor(0x55, 0x60, 0x6D);
    case Ink::line:
        return QColor(0xC9, 0xCF, 0xD6);
    case Ink::border:
        return QColor(0x76, 0x82, 0x8F);
    case Ink::accent:
        return QColor(0x00, 0x60, 0x9C);
    case Ink::warn:
        return QColor(0x8A, 0x4F, 0x00);
    }
    Q_UNREACHABLE();
}

CoverageColours coverageColours()
{
    return {.domestic = QColor(0x00, 0x79, 0x5A),
            .committed = QColor(0x00, 0x60, 0x9C),
            .proposed = QColor(0x00, 0x60, 0x9C),
            .border = QColor(0x76, 0x82, 0x8F),
            .base = QColor(0xFF, 0xFF, 0xFF)};
}

QFont fontOf(double points, bool strong)
{
    static const QStringList kFamilies = {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                                          QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans Math")};
    QFont font;
    font.setFamilies(kFamilies);
    font.setPixelSize(qRound(points * kPoint));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace landbridge::paper
