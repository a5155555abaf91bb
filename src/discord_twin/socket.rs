//! TLS connections that the twin can tear in the middle of an answer.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::Shared;

/// Tears its connection: from then on nothing is written, and the peer sees a reset.
#[derive(Clone, Debug, Default)]
pub(super) struct Shears(Arc<AtomicBool>);

impl Shears {
    /// Cuts.
    pub fn cut(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    fn are_shut(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

impl Connected<IncomingStream<'_, TlsListener>> for Shears {
    fn connect_info(stream: IncomingStream<'_, TlsListener>) -> Self {
        stream.remote_addr().1.clone()
    }
}

/// Counts a connection among those that are open, until it is dropped.
struct Line(Arc<Shared>);

impl Line {
    fn opened(twin: &Arc<Shared>) -> Self {
        twin.change(|discord| discord.lines += 1);
        Self(Arc::clone(twin))
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.0.change(|discord| discord.lines -= 1);
    }
}

/// A TLS stream with shears beside it.
pub(super) struct Tearable {
    stream: TlsStream<TcpStream>,
    shears: Shears,
    _line: Line,
}

impl Tearable {
    /// A reset rather than a goodbye: with no linger, closing sends RST.
    fn torn(&self) -> io::Error {
        let _ = self.stream.get_ref().0.set_zero_linger();
        io::ErrorKind::ConnectionReset.into()
    }
}

impl AsyncRead for Tearable {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.shears.are_shut() {
            return Poll::Ready(Err(self.torn()));
        }
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Tearable {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        if self.shears.are_shut() {
            return Poll::Ready(Err(self.torn()));
        }
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.shears.are_shut() {
            return Poll::Ready(Err(self.torn()));
        }
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// Connections whose TLS greeting is done; a slow greeting holds up nobody else.
pub(super) struct TlsListener {
    ready: mpsc::Receiver<(Tearable, (SocketAddr, Shears))>,
    address: SocketAddr,
}

impl TlsListener {
    /// Accepts on `tcp` until the twin ends.
    pub fn new(tcp: TcpListener, tls: TlsAcceptor, twin: Arc<Shared>) -> io::Result<Self> {
        let address = tcp.local_addr()?;
        let (sender, ready) = mpsc::channel(16);
        let end = twin.end.clone();
        tokio::spawn(end.run_until_cancelled_owned(async move {
            while let Ok((stream, peer)) = tcp.accept().await {
                let line = Line::opened(&twin);
                let _ = stream.set_nodelay(true);
                let (tls, sender) = (tls.clone(), sender.clone());
                tokio::spawn(async move {
                    if let Ok(stream) = tls.accept(stream).await {
                        let shears = Shears::default();
                        let tearable = Tearable { stream, shears: shears.clone(), _line: line };
                        let _ = sender.send((tearable, (peer, shears))).await;
                    }
                });
            }
        }));
        Ok(Self { ready, address })
    }
}

impl Listener for TlsListener {
    type Io = Tearable;
    type Addr = (SocketAddr, Shears);

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        match self.ready.recv().await {
            Some(connection) => connection,
            None => std::future::pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<Self::Addr> {
        Ok((self.address, Shears::default()))
    }
}
