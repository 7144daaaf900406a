#pragma once

#include "ui/support/theme.h"

#include <QtGui/QIcon>
#include <QtGui/QIconEngine>

namespace landbridge {

/// Draws one drawing of resources/icons in a colour of the theme, sharp at every size and device pixel ratio. Drawings
/// with a direction (undo, send, forward ...) are mirrored where the window runs right to left.
class IconEngine : public QIconEngine {
public:
    IconEngine(QString name, Token token);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    QString name_;
    Token token_ = Token::text;
};

/// The icon `name` (a file of resources/icons without ".svg"), in the colour `token` of the theme of the moment.
/// Disabled icons take the colour of disabled text, selected ones that of text on a selected row.
QIcon icon(const QString& name, Token token = Token::text);

/// Draws the icon `name` in `colour` into `rect`: for delegates and painted widgets.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

/// Whether the drawing points somewhere and is mirrored in a window that runs right to left.
bool isDirectional(const QString& iconName);

/// The names of all icons of the program.
QStringList iconNames();

} // namespace landbridge
