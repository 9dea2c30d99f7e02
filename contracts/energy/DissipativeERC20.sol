// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DecayMath} from "./DecayMath.sol";
import {DissipativeBase} from "./DissipativeBase.sol";
import {IDissipativeERC20} from "./interfaces/IDissipativeERC20.sol";
import {Energy, Shares} from "./types/Amounts.sol";
import {DecayState} from "./types/DecayState.sol";
import {ECDSA} from "solady/utils/ECDSA.sol";
import {EIP712} from "solady/utils/EIP712.sol";

/// @title An ERC-20 whose balances dissipate
/// @notice What callers see of it; `DissipativeBase` keeps the shares and the exponent.
/// @dev A heir gives `name` and `symbol`. Its `name` is the EIP-712 domain's too and is read in the constructor: it must not depend on
/// what the heir's own constructor sets.
abstract contract DissipativeERC20 is IDissipativeERC20, DissipativeBase, EIP712 {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
    bytes32 private constant PERMIT_SHARES_TYPEHASH = keccak256(
        "PermitShares(address owner,address spender,uint256 shares,uint256 nonce,uint256 deadline)"
    );

    /// @param rate λ per second, WAD, from now on.
    constructor(uint256 rate) {
        _beginDecay(rate);
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
    function takeEnergyAtMost(address from, uint256 energy)
        external
        returns (Shares shares, uint256 index_, uint256 rate, uint256 pendingLoss)
    {
        DecayState state = _decayState();
        (index_, rate, pendingLoss) = (_indexOf(state), state.rateOf(), state.lossOf());
        Holding storage source = _holdings[from];
        Shares held = source.shares;
        if (energy == ALL) {
            _spendAllowance(from, Energy.unwrap(DecayMath.toEnergyUp(held, index_)));
            _transferAll(from, msg.sender, held, index_);
            return (held, index_, rate, pendingLoss);
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
        return Energy.unwrap(DecayMath.toEnergyDown(_total(), index()));
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
        return _total();
    }

    /// @inheritdoc IDissipativeERC20
    function sharesToEnergy(Shares shares) external view returns (Energy) {
        return DecayMath.toEnergyDown(shares, index());
    }

    /// @inheritdoc IDissipativeERC20
    function energyToShares(Energy energy) external view returns (Shares) {
        uint256 index_ = index();
        require(index_ != 0, VintageEnded(index_, DecayMath.END_INDEX));
        return DecayMath.toSharesDown(energy, index_);
    }

    /// @inheritdoc IDissipativeERC20
    function index() public view returns (uint256) {
        return _index();
    }

    /// @inheritdoc IDissipativeERC20
    function shareTerms() external view returns (uint256 index_, uint256 rate, uint256 pendingLoss) {
        DecayState state = _decayState();
        return (_indexOf(state), state.rateOf(), state.lossOf());
    }

    /// @inheritdoc IDissipativeERC20
    function storeIndex() public view returns (uint256) {
        return DecayMath.indexAt(exponent());
    }

    /// @inheritdoc IDissipativeERC20
    function kept() public view returns (uint256) {
        return _decayState().keptOf();
    }

    /// @inheritdoc IDissipativeERC20
    function exponent() public view returns (uint256) {
        return _exponentOf(_decayState());
    }

    /// @inheritdoc IDissipativeERC20
    function decayRate() public view returns (uint256) {
        return _decayState().rateOf();
    }

    /// @inheritdoc IDissipativeERC20
    function decayRateSince() external view returns (uint40) {
        return uint40(_decayState().sinceOf());
    }

    /// @inheritdoc IDissipativeERC20
    function maxDecayRate() external view returns (uint256) {
        return MAX_DECAY_RATE;
    }

    /// @inheritdoc IDissipativeERC20
    function ended() public view returns (bool) {
        return index() <= DecayMath.END_INDEX;
    }

    /// @dev EIP-712 domain: what wallets assume of an EIP-2612 token, its name and version 1.
    function _domainNameAndVersion() internal view override returns (string memory, string memory) {
        return (name(), "1");
    }

    // ——— private ———

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
