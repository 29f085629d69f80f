// In this order: what counts boxes asks first which phone is shown.
import '@/client/show-phone';
import './fix-steps';
import './check-list';
import './did-it-work';
import './safeguard-gate';
import './platform-switch';
