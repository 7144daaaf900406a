#include "ui/support/icon_engine.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPixmapCache>
#include <QtSvg/QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <iterator>

static void loadIconFiles()
{
    Q_INIT_RESOURCE(resources);
}

namespace landbridge {

static constexpr const char* kDirectional[] = {
    "undo", "redo", "requests", "gaps", "scenarios", "chevron-forward", "chevron-back"};

bool isDirectional(const QString& iconName)
{
    return std::any_of(std::begin(kDirectional), std::end(kDirectional),
                       [&](const char* name) { return iconName == QLatin1String(name); });
}

static QByteArray drawing(const QString& name)
{
    loadIconFiles();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static QPixmap rendered(const QString& name, const QColor& colour, int side, bool mirrored)
{
    const QString key = QStringLiteral("landbridge %1 %2 %3 %4").arg(name, colour.name()).arg(side).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QByteArray source = drawing(name);
    QSvgRenderer(source.replace("currentColor", colour.name().toLatin1())).render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

static bool isMirrored(const QString& name)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && isDirectional(name);
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    const int pixels = static_cast<int>(std::ceil(side * painter.device()->devicePixelRatioF()));
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(square, rendered(name, colour, std::max(1, pixels), isMirrored(name)),
                       QRectF(0, 0, pixels, pixels));
    painter.restore();
}

IconEngine::IconEngine(QString name, Token token) : name_(std::move(name)), token_(token) {}

static QColor colourFor(Token token, QIcon::Mode mode)
{
    const Theme theme = currentTheme();
    switch (mode) {
    case QIcon::Disabled:
        return theme.disabledInk();
    case QIcon::Selected:
        return theme.colour(token == Token::text ? Token::selText : token, Ground::selected);
    case QIcon::Normal:
    case QIcon::Active:
        return theme.colour(token);
    }
    Q_UNREACHABLE();
}

void IconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(*painter, rect, name_, colourFor(token_, mode));
}

QPixmap IconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap IconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    const int side = std::max(1, std::min(size.width(), size.height()));
    return rendered(name_, colourFor(token_, mode), side, isMirrored(name_));
}

QIconEngine* IconEngine::clone() const
{
    return new IconEngine(name_, token_);
}

QString IconEngine::key() const
{
    return QStringLiteral("landbridge");
}

bool IconEngine::isNull()
{
    return drawing(name_).isEmpty();
}

QIcon icon(const QString& name, Token token)
{
    return QIcon(new IconEngine(name, token));
}

QStringList iconNames()
{
    loadIconFiles();
    QStringList names = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

} // namespace landbridge
