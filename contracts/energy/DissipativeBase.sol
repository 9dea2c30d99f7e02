// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "./DecayMath.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "./types/Amounts.sol";
import {DecayState, MAX_RATE, packDecay} from "./types/DecayState.sol";

/// @title What a dissipating token stores, and how its shares come, go and decay
/// @notice Keeps shares and the exponent; every energy it shows is derived.
/// @dev All of the token's storage is here and nowhere else: a pool's two pieces of code run on the same slots.
abstract contract DissipativeBase {
    /// @dev A struct of one, so that a balance read and written is found once: about 70 gas of every movement.
    struct Holding {
        Shares shares;
    }

    // As an amount: everything that the account holds. As an allowance: without end.
    uint256 internal constant ALL = type(uint256).max;
    uint256 internal constant WAD = 1e18;
    uint256 private constant MILLION = 1e6;

    /// @dev The most λ may ever be, WAD per second.
    uint256 internal immutable MAX_DECAY_RATE;

    DecayState private _decay;
    Shares private _totalShares;
    mapping(address account => Holding) internal _holdings;
    mapping(address owner => mapping(address spender => uint256 energy)) internal _allowances;
    mapping(address owner => uint256) internal _nonces;

    /// @param maxRate The most λ may ever be set to, WAD per second, below 2^48.
    constructor(uint256 maxRate) {
        require(maxRate <= MAX_RATE, IDissipativeERC20.DecayRateOutOfRange(maxRate, MAX_RATE));
        MAX_DECAY_RATE = maxRate;
    }

    /// @dev Begins to decay, in the constructor of what holds the storage. @param rate λ, WAD per second.
    function _beginDecay(uint256 rate) internal {
        _decay = packDecay(0, 0, block.timestamp, WAD, 0);
        _setDecayRate(rate);
    }

    // ——— the index ———

    function _decayState() internal view returns (DecayState) {
        return _decay;
    }

    function _total() internal view returns (Shares) {
        return _totalShares;
    }

    /// @dev The token's index, WAD.
    function _index() internal view returns (uint256) {
        return _indexOf(_decay);
    }

    function _indexOf(DecayState state) internal view returns (uint256 index_) {
        index_ = DecayMath.indexAt(_exponentOf(state));
        uint256 kept_ = state.keptOf();
        if (kept_ != WAD) index_ = index_ * kept_ / WAD;
    }

    function _exponentOf(DecayState state) internal view returns (uint256) {
        unchecked {
            // Never before it was set.
            return
                DecayMath.exponentAfter(state.exponentOf(), state.rateOf(), block.timestamp - state.sinceOf());
        }
    }

    /// @dev In one read: the store's index, WAD, and what haircuts have left of every share, WAD. The token's index is ⌊their product⌋.
    function _frames() internal view returns (uint256 store, uint256 kept_) {
        DecayState state = _decay;
        return (DecayMath.indexAt(_exponentOf(state)), state.keptOf());
    }

    /// @dev Λ that accrued since a time, WAD. Before λ last changed it is not known: at least none, at most what the highest λ would have.
    function _accruedSince(uint40 time) internal view returns (uint256 least, uint256 most) {
        DecayState state = _decay;
        uint256 since = state.sinceOf();
        if (time >= since) {
            least = state.rateOf() * (block.timestamp - time);
            return (least, least);
        }
        least = state.rateOf() * (block.timestamp - since);
        most = least + MAX_DECAY_RATE * (since - time);
    }

    // ——— shares ———

    /// @dev Creates shares. VintageEnded once the vintage has ended: the exponent has no room left to keep their value.
    /// @return energy What they are worth now, ⌊⌋, µWh.
    function _mintShares(address to, Shares shares) internal returns (Energy energy) {
        _checkReceiver(to);
        uint256 index_ = _index();
        require(index_ > DecayMath.END_INDEX, IDissipativeERC20.VintageEnded(index_, DecayMath.END_INDEX));
        _totalShares = _totalShares + shares;
        Holding storage target = _holdings[to];
        target.shares = target.shares + shares;
        energy = DecayMath.toEnergyDown(shares, index_);
        emit IDissipativeERC20.Transfer(address(0), to, Energy.unwrap(energy));
        emit IDissipativeERC20.TransferShares(address(0), to, shares);
    }

    /// @dev Destroys shares of an account (`max`: all of them), ended or not. @param index_ The token's, now, WAD.
    /// @return energy What they were worth, ⌊⌋, µWh.
    function _burnShares(address from, Shares shares, uint256 index_) internal returns (Energy energy) {
        Holding storage source = _holdings[from];
        Shares held = source.shares;
        if (Shares.unwrap(shares) == ALL) shares = held;
        require(!(held < shares), IDissipativeERC20.InsufficientShares(from, held, shares));
        source.shares = held - shares;
        _totalShares = _totalShares - shares;
        energy = DecayMath.toEnergyDown(shares, index_);
        emit IDissipativeERC20.Transfer(from, address(0), Energy.unwrap(energy));
        emit IDissipativeERC20.TransferShares(from, address(0), shares);
    }

    /// @dev Sets λ from now on, WAD per second. What has accrued is added to Λ₀ first, so the index is continuous and never rises.
    function _setDecayRate(uint256 rate) internal {
        require(rate <= MAX_DECAY_RATE, IDissipativeERC20.DecayRateOutOfRange(rate, MAX_DECAY_RATE));
        DecayState state = _decay;
        uint256 exponent_ = _exponentOf(state);
        _decay = packDecay(exponent_, rate, block.timestamp, state.keptOf(), state.lossOf());
        emit IDissipativeERC20.DecayRateChanged(exponent_, rate);
    }

    /// @dev A haircut: every share keeps `kept_` of what it was worth at first. @param kept_ WAD, not above the present one.
    function _cutTo(uint256 kept_) internal {
        DecayState state = _decay;
        emit IDissipativeERC20.HaircutTaken(state.keptOf(), kept_);
        _decay = state.withKept(kept_);
    }

    /// @dev Says what loss is known. @param loss Ppm; above a million counts as a million.
    function _setPendingLoss(uint256 loss) internal {
        if (loss > MILLION) loss = MILLION;
        DecayState state = _decay;
        if (loss == state.lossOf()) return;
        _decay = state.withLoss(loss);
        emit IDissipativeERC20.PendingLossChanged(loss);
    }

    /// @dev Energy sent to nobody, or to the token itself, is lost: both are mistakes.
    function _checkReceiver(address to) internal view {
        if (to == address(0)) revert IDissipativeERC20.InvalidReceiver(to);
        if (to == address(this)) revert IDissipativeERC20.InvalidReceiver(to);
    }
}
