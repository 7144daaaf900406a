#pragma once

#include <QtWidgets/QLabel>

#include "ui/support/theme.h"

namespace landbridge {

/// A label whose size and colour come from the theme and follow it when it is switched. A text with links (plain HTML
/// anchors) can be walked with the keyboard; linkActivated tells which.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString& text = {}, TextRole role = TextRole::body, Token token = Token::text,
                       QWidget* parent = nullptr);

    void setLook(TextRole role, Token token);
    /// Wraps at the width it is given; single line is the default.
    void setSentence(const QString& sentence);
    /// Stands at the far end of its room instead of the leading edge.
    void setTrailing(bool trailing);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void takeLinksAnew();
    void align();

    TextRole role_ = TextRole::body;
    Token token_ = Token::text;
    bool trailing_ = false;
};

} // namespace landbridge
