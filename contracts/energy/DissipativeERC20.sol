// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "./DecayMath.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "./types/Amounts.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";

/// @title An ERC-20 whose balances dissipate
/// @notice Keeps shares and the exponent; every energy it shows is derived.
/// @dev A heir gives `name` and `symbol`. Its `name` is the EIP-712 domain's too and is read in the constructor: it must not depend on
/// what the heir's own constructor sets.
abstract contract DissipativeERC20 is IDissipativeERC20, EIP712 {
    /// @dev One slot. @param exponent Λ₀, WAD. @param rate λ per second, WAD. @param since t₀, unix seconds.
    /// u128 is room for ever: λ < 2^64 for less than 2^40 seconds adds less than 2^104 in all.
    struct Decay {
        uint128 exponent;
        uint64 rate;
        uint40 since;
    }

    /// @dev A struct of one, so that a balance read and written is found once: about 70 gas of every movement.
    struct Holding {
        Shares shares;
    }

    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant PERMIT_SHARES_TYPEHASH = keccak256(
        "PermitShares(address owner,address spender,uint256 shares,uint256 nonce,uint256 deadline)"
    );

    // As an amount: everything that the account holds. As an allowance: without end.
    uint256 private constant ALL = type(uint256).max;

    /// @notice The most λ may ever be, WAD per second.
    uint256 public immutable maxDecayRate;

    Decay private _decay;
    Shares private _totalShares;
    mapping(address account => Holding) private _holdings;
    mapping(address owner => mapping(address spender => uint256 energy)) private _allowances;
    mapping(address owner => uint256) private _nonces;

    /// @param rate λ per second, WAD, from now on. @param maxRate The most it may ever be set to, below 2^64.
    constructor(uint256 rate, uint256 maxRate) {
        require(maxRate <= type(uint64).max, DecayRateOutOfRange(maxRate, type(uint64).max));
        maxDecayRate = maxRate;
        _decay.since = uint40(block.timestamp);
        _setDecayRate(rate);
    }

    /// @inheritdoc IDissipativeERC20
    function name() public view virtual returns (string memory);

    /// @inheritdoc IDissipativeERC20
    function symbol() public view virtual returns (string memory);

    /// @inheritdoc IDissipativeERC20
    function decimals() external pure returns (uint8) {
        return 9;
    }

    // ——— movements ———

    /// @inheritdoc IDissipativeERC20
    function transfer(address to, uint256 energy) external returns (bool) {
        if (energy == ALL) {
            _transferAll(msg.sender, to, _holdings[msg.sender].shares, index());
        } else {
            _transferEnergy(msg.sender, to, energy);
        }
        return true;
    }

    /// @inheritdoc IDissipativeERC20
    function transferFrom(address from, address to, uint256 energy) external returns (bool) {
        if (energy == ALL) {
            (Shares all, uint256 index_) = (_holdings[from].shares, index());
            _spendAllowance(from, Energy.unwrap(DecayMath.toEnergyUp(all, index_)));
            _transferAll(from, to, all, index_);
        } else {
            _spendAllowance(from, energy);
            _transferEnergy(from, to, energy);
        }
        return true;
    }

    /// @inheritdoc IDissipativeERC20
    function transferShares(address to, Shares shares) external returns (bool) {
        if (Shares.unwrap(shares) == ALL) {
            _transferAll(msg.sender, to, _holdings[msg.sender].shares, index());
        } else {
            _move(msg.sender, to, shares);
            emit TransferShares(msg.sender, to, shares);
        }
        return true;
    }

    /// @inheritdoc IDissipativeERC20
    function transferSharesFrom(address from, address to, Shares shares) external returns (bool) {
        bool all = Shares.unwrap(shares) == ALL;
        if (all) shares = _holdings[from].shares;
        _spendWorth(from, shares);
        if (all) {
            _transferAll(from, to, shares, index());
        } else {
            _move(from, to, shares);
            emit TransferShares(from, to, shares);
        }
        return true;
    }

    /// @inheritdoc IDissipativeERC20
    function assignShares(address from, address to, Shares shares) external {
        if (from != msg.sender) _spendWorth(from, shares);
        _move(from, to, shares);
        emit TransferShares(from, to, shares);
    }

    /// @inheritdoc IDissipativeERC20
    function takeEnergyAtMost(address from, uint256 energy) external returns (Shares shares, uint256 index_) {
        index_ = index();
        Holding storage source = _holdings[from];
        Shares held = source.shares;
        if (energy == ALL) {
            _spendAllowance(from, Energy.unwrap(DecayMath.toEnergyUp(held, index_)));
            _transferAll(from, msg.sender, held, index_);
            return (held, index_);
        }
        // I ≤ 1, so energy beyond the shares is too much; refused first, it cannot overflow the division.
        bool enough = index_ != 0 && energy <= Shares.unwrap(held);
        if (enough) {
            shares = DecayMath.toSharesDown(Energy.wrap(energy), index_);
            enough = !(held < shares);
        }
        if (!enough) {
            revert InsufficientEnergy(from, Energy.unwrap(DecayMath.toEnergyDown(held, index_)), energy);
        }
        if (_allowances[from][msg.sender] != ALL) {
            _spendAllowance(from, Energy.unwrap(DecayMath.toEnergyUp(shares, index_)));
        }
        _moveFrom(source, held, msg.sender, shares);
        emit TransferShares(from, msg.sender, shares);
    }

    /// @inheritdoc IDissipativeERC20
    function approve(address spender, uint256 energy) external returns (bool) {
        _approve(msg.sender, spender, energy);
        return true;
    }

    // ——— signatures ———

    /// @inheritdoc IDissipativeERC20
    function permit(
        address owner,
        address spender,
        uint256 energy,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        _checkPermit(PERMIT_TYPEHASH, owner, spender, energy, deadline, v, r, s);
        _approve(owner, spender, energy);
    }

    /// @inheritdoc IDissipativeERC20
    function permitShares(
        address owner,
        address spender,
        Shares shares,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) external {
        _checkPermit(PERMIT_SHARES_TYPEHASH, owner, spender, Shares.unwrap(shares), deadline, v, r, s);
        bool all = Shares.unwrap(shares) == ALL;
        _approve(owner, spender, all ? ALL : Energy.unwrap(DecayMath.toEnergyUp(shares, index())));
    }

    /// @inheritdoc IDissipativeERC20
    function nonces(address owner) external view returns (uint256) {
        return _nonces[owner];
    }

    /// @inheritdoc IDissipativeERC20
    function DOMAIN_SEPARATOR() external view returns (bytes32) {
        return _domainSeparator();
    }

    // ——— views ———

    /// @inheritdoc IDissipativeERC20
    function balanceOf(address account) external view returns (uint256) {
        return Energy.unwrap(DecayMath.toEnergyDown(_holdings[account].shares, index()));
    }

    /// @inheritdoc IDissipativeERC20
    function totalSupply() external view returns (uint256) {
        return Energy.unwrap(DecayMath.toEnergyDown(_totalShares, index()));
    }

    /// @inheritdoc IDissipativeERC20
    function allowance(address owner, address spender) external view returns (uint256) {
        return _allowances[owner][spender];
    }

    /// @inheritdoc IDissipativeERC20
    function sharesOf(address account) public view returns (Shares) {
        return _holdings[account].shares;
    }

    /// @inheritdoc IDissipativeERC20
    function totalShares() public view returns (Shares) {
        return _totalShares;
    }

    /// @inheritdoc IDissipativeERC20
    function sharesToEnergy(Shares shares) external view returns (Energy) {
        return DecayMath.toEnergyDown(shares, index());
    }

    /// @inheritdoc IDissipativeERC20
    function energyToShares(Energy energy) external view returns (Shares) {
        uint256 exponent_ = exponent();
        uint256 index_ = DecayMath.indexAt(exponent_);
        require(index_ != 0, VintageEnded(exponent_, DecayMath.END_EXPONENT));
        return DecayMath.toSharesDown(energy, index_);
    }

    /// @inheritdoc IDissipativeERC20
    function index() public view returns (uint256) {
        return DecayMath.indexAt(exponent());
    }

    /// @inheritdoc IDissipativeERC20
    function shareTerms() external view returns (uint256 index_, uint256 rate) {
        Decay storage decay = _decay;
        rate = decay.rate;
        index_ = DecayMath.indexAt(_exponentNow(decay.exponent, decay.rate, decay.since));
    }

    /// @inheritdoc IDissipativeERC20
    function exponent() public view returns (uint256) {
        Decay storage decay = _decay;
        return _exponentNow(decay.exponent, decay.rate, decay.since);
    }

    /// @inheritdoc IDissipativeERC20
    function decayRate() public view returns (uint256) {
        return _decay.rate;
    }

    /// @inheritdoc IDissipativeERC20
    function ended() public view returns (bool) {
        return exponent() >= DecayMath.END_EXPONENT;
    }

    // ——— for heirs ———

    /// @dev Creates shares. VintageEnded once the vintage has ended: the exponent has no room left to keep their value.
    /// @return energy What they are worth now, ⌊⌋, µWh.
    function _mintShares(address to, Shares shares) internal returns (Energy energy) {
        _checkReceiver(to);
        uint256 exponent_ = exponent();
        require(exponent_ < DecayMath.END_EXPONENT, VintageEnded(exponent_, DecayMath.END_EXPONENT));
        _totalShares = _totalShares + shares;
        Holding storage target = _holdings[to];
        target.shares = target.shares + shares;
        energy = DecayMath.toEnergyDown(shares, DecayMath.indexAt(exponent_));
        emit Transfer(address(0), to, Energy.unwrap(energy));
        emit TransferShares(address(0), to, shares);
    }

    /// @dev Destroys shares of an account (`max`: all of them), ended or not.
    /// @return energy What they were worth, ⌊⌋, µWh.
    function _burnShares(address from, Shares shares) internal returns (Energy energy) {
        Holding storage source = _holdings[from];
        Shares held = source.shares;
        if (Shares.unwrap(shares) == ALL) shares = held;
        require(!(held < shares), InsufficientShares(from, held, shares));
        source.shares = held - shares;
        _totalShares = _totalShares - shares;
        energy = DecayMath.toEnergyDown(shares, index());
        emit Transfer(from, address(0), Energy.unwrap(energy));
        emit TransferShares(from, address(0), shares);
    }

    /// @dev Sets λ from now on, WAD per second. What has accrued is added to Λ₀ first, so the index is continuous and never rises.
    function _setDecayRate(uint256 rate) internal {
        require(rate <= maxDecayRate, DecayRateOutOfRange(rate, maxDecayRate));
        uint256 exponent_ = exponent();
        // The rate is at most maxDecayRate < 2^64; the exponent stays below 2^104 and the clock below 2^40 (see Decay).
        // forge-lint: disable-next-line(unsafe-typecast)
        _decay = Decay(uint128(exponent_), uint64(rate), uint40(block.timestamp));
        emit DecayRateChanged(exponent_, rate);
    }

    /// @dev EIP-712 domain: what wallets assume of an EIP-2612 token, its name and version 1.
    function _domainNameAndVersion() internal view override returns (string memory, string memory) {
        return (name(), "1");
    }

    // ——— private ———

    function _exponentNow(uint128 exponent_, uint64 rate, uint40 since) private view returns (uint256) {
        unchecked {
            // Never before it was set.
            return DecayMath.exponentAfter(exponent_, rate, uint40(block.timestamp) - since);
        }
    }

    /// @dev Moves ⌈energy / I⌉ shares, so that the receiver gets at least the energy. No more than the sender's exactly when it is no more
    /// than the balance: energy ≤ ⌊s·I⌋ ⇔ ⌈energy / I⌉ ≤ s. The balance itself is worked out for the error only (an argument of `require`
    /// always is: about 300 gas of every transfer).
    function _transferEnergy(address from, address to, uint256 energy) private {
        Holding storage source = _holdings[from];
        Shares held = source.shares;
        uint256 index_ = index();
        Shares moved; // nothing for no energy, which ERC-20 lets be transferred also when the index is zero
        if (energy != 0) {
            // I ≤ 1, so energy beyond the shares is too much; refused first, it cannot overflow the division.
            bool enough = index_ != 0 && energy <= Shares.unwrap(held);
            if (enough) {
                moved = DecayMath.toSharesUp(Energy.wrap(energy), index_);
                enough = !(held < moved);
            }
            if (!enough) {
                revert InsufficientEnergy(from, Energy.unwrap(DecayMath.toEnergyDown(held, index_)), energy);
            }
        }
        _moveFrom(source, held, to, moved);
        emit Transfer(from, to, energy);
    }

    /// @dev Moves every share, so that no dust stays behind.
    function _transferAll(address from, address to, Shares all, uint256 index_) private {
        _move(from, to, all);
        emit Transfer(from, to, Energy.unwrap(DecayMath.toEnergyDown(all, index_)));
        emit TransferShares(from, to, all);
    }

    function _move(address from, address to, Shares shares) private {
        Holding storage source = _holdings[from];
        Shares held = source.shares;
        if (held < shares) revert InsufficientShares(from, held, shares);
        _moveFrom(source, held, to, shares);
    }

    /// @param held The sender's shares, at least those moved.
    function _moveFrom(Holding storage source, Shares held, address to, Shares shares) private {
        _checkReceiver(to);
        unchecked {
            // No more than held; and no account holds more than the total, which mint has checked.
            source.shares = Shares.wrap(Shares.unwrap(held) - Shares.unwrap(shares));
            // Read after the write: from and to may be one account.
            Holding storage target = _holdings[to];
            target.shares = Shares.wrap(Shares.unwrap(target.shares) + Shares.unwrap(shares));
        }
    }

    /// @dev Energy sent to nobody, or to the token itself, is lost: both are mistakes.
    function _checkReceiver(address to) private view {
        if (to == address(0)) revert InvalidReceiver(to);
        if (to == address(this)) revert InvalidReceiver(to);
    }

    function _approve(address owner, address spender, uint256 energy) private {
        _allowances[owner][spender] = energy;
        emit Approval(owner, spender, energy);
    }

    /// @dev Spends what shares are worth, ⌈⌉. Asked only of an allowance that ends: the index costs a slot and an exponential.
    function _spendWorth(address owner, Shares shares) private {
        if (_allowances[owner][msg.sender] != ALL) {
            _spendAllowance(owner, Energy.unwrap(DecayMath.toEnergyUp(shares, index())));
        }
    }

    function _spendAllowance(address owner, uint256 energy) private {
        uint256 allowed = _allowances[owner][msg.sender];
        if (allowed == ALL) return;
        require(energy <= allowed, InsufficientAllowance(owner, msg.sender, allowed, energy));
        _allowances[owner][msg.sender] = allowed - energy;
    }

    /// @dev Checks a permit of either kind and uses its nonce up. The other signature of the same message, (n − s), is refused too: a
    /// nonce stops a replay already, but whoever keys by a signature must be able to.
    function _checkPermit(
        bytes32 typehash,
        address owner,
        address spender,
        uint256 amount,
        uint256 deadline,
        uint8 v,
        bytes32 r,
        bytes32 s
    ) private {
        require(block.timestamp <= deadline, PermitExpired(deadline, block.timestamp));
        bytes32 structHash =
            keccak256(abi.encode(typehash, owner, spender, amount, _nonces[owner]++, deadline));
        address signer = ECDSA.tryRecover(_hashTypedData(structHash), v, r, s);
        // tryRecover answers zero for a broken signature, which must not speak for the zero address.
        bool valid = signer == owner && signer != address(0) && uint256(s) <= ECDSA.N / 2;
        require(valid, InvalidPermitSignature(owner));
    }
}
