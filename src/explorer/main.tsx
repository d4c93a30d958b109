import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openClient } from './api/client.js';
import { App } from './app.js';
import { languageOf, showLanguage } from './language/language.js';
import './language/messages.js';
import './explorer.css';
import { showTheme } from './frame/theme.js';

// Before anything is drawn, so that nothing moves to the other side.
showLanguage(languageOf(location.pathname));
showTheme();
const root = document.getElementById('explorer');
if (!root) throw new Error('The page has no place for the explorer.');
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={openClient()}>
      <App />
    </ApolloProvider>
  </StrictMode>,
);
