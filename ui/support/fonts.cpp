#include "ui/support/fonts.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QFontInfo>

#include <array>

namespace landbridge {

struct TextStep {
    qreal size = 1.0;
    bool semibold = false;
};

/// In the order of `TextRole`.
static constexpr std::array<TextStep, 11> kSteps{{
    {0.85, true},
    {0.92, false},
    {0.92, true},
    {1.0, false},
    {1.0, true},
    {1.0, true},
    {1.38, true},
    {2.3, true},
    {2.0, false},
    {2.6, true},
    {6.0, true},
}};

QStringList textFamilies()
{
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                         QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Noto Sans Math")};
    families += QFontDatabase::systemFont(QFontDatabase::GeneralFont).families();
    families.removeDuplicates();
    return families;
}

qreal platformPointSize()
{
    return QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).pointSizeF();
}

QFont textFont(TextRole role, qreal bodyPoints)
{
    const TextStep step = kSteps[static_cast<std::size_t>(role)];
    QFont font;
    font.setFamilies(textFamilies());
    font.setPointSizeF(bodyPoints * step.size);
    font.setWeight(step.semibold ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace landbridge
