#pragma once

#include <QtWidgets/QAbstractButton>

#include "ui/support/fonts.h"

namespace landbridge {

/// Words that do something, underlined in the colour of links: a button for keyboard and screen reader, 24 px high.
class LinkLabel : public QAbstractButton {
    Q_OBJECT

public:
    explicit LinkLabel(const QString& text = {}, QWidget* parent = nullptr, TextRole role = TextRole::body);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextRole role_ = TextRole::body;
};

} // namespace landbridge
