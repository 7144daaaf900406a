#include "ui/widgets/scaled_width.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

#include "ui/support/theme.h"

namespace landbridge {

namespace {

class ScaledWidth : public QObject {
public:
    ScaledWidth(QWidget& widget, int pixels) : QObject(&widget), widget_(widget), pixels_(pixels)
    {
        widget.installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange)
            follow();
        return false;
    }

private:
    void follow() { widget_.setFixedWidth(currentTheme().scaled(pixels_)); }

    QWidget& widget_;
    int pixels_ = 0;
};

} // namespace

void keepWidth(QWidget& widget, int pixels)
{
    new ScaledWidth(widget, pixels);
}

} // namespace landbridge
